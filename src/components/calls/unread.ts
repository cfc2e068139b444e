/** Whether a thrown thing holds a response whose body nobody has read. */
export function isUnread(thrown: unknown): boolean {
  return [thrown, fieldOf(thrown, 'response'), fieldOf(thrown, 'cause')].some(
    (one) => fieldOf(one, 'bodyUsed') === false,
  )
}

/** A field of anything; hostile getters and proxies have none. */
function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return Reflect.get(value, name)
  } catch {
    return undefined
  }
}
