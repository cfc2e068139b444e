/** The options that were there before, by the function that stands in for them. */
const originals = new WeakMap<object, object>()

/** Remembers which options a function stands in for. Returns the function. */
export function standIn<Stand extends object>(stand: Stand, original: object): Stand {
  originals.set(stand, original)
  return stand
}

/**
 * The options as the user gave them, also when they come back with our functions in them, as
 * `client.fetchQuery(query.options)` does. Nothing is ever wrapped twice.
 */
export function withoutStandIns<Options extends object>(
  options: Options,
  ...stands: readonly unknown[]
): Options {
  return stands.reduce<Options>((plain, stand) => {
    const original = typeof stand === 'function' ? originals.get(stand) : undefined
    return original ? { ...plain, ...original } : plain
  }, options)
}
