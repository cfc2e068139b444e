/** Leaves out what is `undefined`, so that data reads, compares and serialises as it is. */
export function withoutGaps<Fields extends object>(fields: Fields): Fields
export function withoutGaps(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
