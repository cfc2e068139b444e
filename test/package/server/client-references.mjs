// Loads modules as a bundler of server components does: one that says 'use client' is not run, but
// stands as references to what it exports, which the server may hand on and never look into.
const directive = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)*(['"])use client\1/

const stand = `
const reference = (name) => {
  const refuse = (what) => { throw new Error('A server component ' + what + ' ' + name + ', which is client code.') }
  return new Proxy(function () { refuse('calls') }, {
    get(_, key) {
      if (key === '$$typeof') return Symbol.for('react.client.reference')
      if (key === '$$id') return name
      if (key === 'then' || typeof key === 'symbol') return undefined
      return refuse('looks into')
    },
    set: () => refuse('changes'),
  })
}
`

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  const loaded = await next(url, context)
  if (loaded.format !== 'module' || !loaded.source) return loaded
  const source =
    typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
  if (!directive.test(source)) return loaded
  const references = namesIn(source).map(
    (name) => `const $${name} = reference(${JSON.stringify(name)}); export { $${name} as ${name} }`,
  )
  return { ...loaded, source: stand + references.join('\n') }
}

/** The names that a module exports. Default exports and stars are not told, and not needed here. @param {string} source */
function namesIn(source) {
  const declared = source.matchAll(/^export (?:async )?(?:const|let|function|class) ([\w$]+)/gm)
  const listed = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').map(
      (one) =>
        one
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  )
  return [...[...declared].map(([, name = '']) => name), ...listed].filter(
    (name) => name !== '' && name !== 'default',
  )
}
