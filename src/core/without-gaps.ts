/** Leaves out what is `undefined`, so that data reads, compares and serialises as it is. */
export function withoutGaps<Fields extends object>(fields: Fields): Fields {
  const known = { ...fields }
  for (const key of Object.keys(known)) {
    if (Reflect.get(known, key) === undefined) Reflect.deleteProperty(known, key)
  }
  return known
}
