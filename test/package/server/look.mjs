// Runs where a server component does: prints what each entry of the package holds there.
const entries = process.argv.slice(2)

/** @param {unknown} value */
const formOf = (value) =>
  typeof value === 'function' &&
  Reflect.get(value, '$$typeof') === Symbol.for('react.client.reference')
    ? 'client'
    : typeof value

const held = entries.map(async (entry) => {
  const names = Object.entries(await import(entry))
  return [entry, Object.fromEntries(names.map(([name, value]) => [name, formOf(value)]))]
})
process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(held))))
