import { describe, expect, it } from 'vitest'
import { readSource, readSources, type Source } from './sources.ts'

/** Which layers and packages each layer may look at. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  gateways: ['core', 'gateways'],
  retry: ['core', 'retry'],
  components: ['core', 'retry', 'components', 'react', 'react-dom', 'radix-ui'],
  query: ['core', 'retry', 'components', 'query', 'react', '@tanstack/react-query'],
  locales: ['components', 'locales'],
}

const layerOf = (path: string) => path.split('/')[0] ?? ''

function trespasses({ path, files, packages }: Source): readonly string[] {
  const allowed = mayImport[layerOf(path)] ?? []
  return [...files.map(layerOf), ...packages].filter((name) => !allowed.includes(name))
}

/** Gateways know core's words, not its workings. */
function valuesOfCore({ path, text }: Source): readonly string[] {
  if (layerOf(path) !== 'gateways') return []
  return [...text.matchAll(/^import (?!type)[^']*'\.\.\/core\/([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  )
}

/** The first circle found, as the paths along it; type imports count. */
function circle(sources: readonly Source[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    done.add(path)
    for (const next of byPath.get(path)?.files ?? []) {
      const found = visit(next, [...trail, path])
      if (found.length > 0) return found
    }
    return []
  }
  for (const { path } of sources) {
    const found = visit(path, [])
    if (found.length > 0) return found
  }
  return []
}

const sources = readSources()

describe('the layers of src', () => {
  it('are looked at by a test that sees the files', () => {
    const layers = new Set(sources.map(({ path }) => layerOf(path)))

    expect([...layers]).toEqual(
      expect.arrayContaining(['core', 'gateways', 'retry', 'components', 'query']),
    )
  })

  it.each(sources.map((source) => [source.path, source] as const))(
    '%s looks only where its layer may',
    (_, source) => {
      expect(trespasses(source)).toEqual([])
    },
  )

  it('let gateways import nothing but types of core', () => {
    expect(sources.flatMap(valuesOfCore)).toEqual([])
  })

  it('have no circles, types included', () => {
    expect(circle(sources)).toEqual([])
  })

  it('are entered by their doors only from outside: no file inside imports an index', () => {
    const throughDoors = sources.flatMap(({ path, files }) =>
      files.filter((file) => file.endsWith('/index.ts')).map((file) => `${path} → ${file}`),
    )

    expect(throughDoors).toEqual([])
  })
})

describe('the check itself', () => {
  it('sees a component that imports TanStack Query', () => {
    const source = readSource(
      'components/x.tsx',
      `import { useQuery } from '@tanstack/react-query'\n`,
    )

    expect(trespasses(source)).toEqual(['@tanstack/react-query'])
  })

  it('sees core looking at retry', () => {
    const source = readSource('core/x.ts', `import type { Call } from '../retry/call.ts'\n`)

    expect(trespasses(source)).toEqual(['retry'])
  })

  it('sees a circle of types', () => {
    const a = readSource('core/a.ts', `import type { B } from './b.ts'\n`)
    const b = readSource('core/b.ts', `import type { A } from './a.ts'\n`)

    expect(circle([a, b])).toEqual(['core/a.ts', 'core/b.ts', 'core/a.ts'])
  })
})
