/** Leaves out what is `undefined`, so that data reads, compares and serialises as it is. */
export function withoutGaps<Fields extends object>(fields: Fields): Fields
export function withoutGaps(fields: object): object {
  const known: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) known[name] = value
  return known
}
