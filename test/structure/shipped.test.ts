import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { weigh } from '../../scripts/bench/bytes/weigh.ts'

const peers = ['react', 'react-dom', '@tanstack/react-query']

const from = (door: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../src/${door}/index.ts`, import.meta.url)))

/** What a bundle is made of: our files by their path in `src`, others by their package. */
async function shippedWith(source: string): Promise<readonly string[]> {
  const { pieces } = await weigh(source, { peers, plugins: [] })
  const names = pieces.map(({ id }) => {
    const [, own, scope, name] = /\/src\/(.+)$|.*\/node_modules\/(@[^/]+\/)?([^/]+)/.exec(id) ?? []
    return own ?? `${scope ?? ''}${name ?? id}`
  })
  return [...new Set(names)]
}

describe('an app ships no more than it uses:', () => {
  it('with a banner, no other component and none of its words', async () => {
    const shipped = await shippedWith(`export { ErrorBanner } from ${from('components')}`)

    expect(shipped).toContain('components/words/failures.ts')
    expect(shipped).not.toContain('components/words/prompts.ts')
    expect(shipped).not.toContain('components/words/surfaces.ts')
    expect(shipped).not.toContain('components/top-up-prompt.tsx')
    expect(shipped).not.toContain('components/recourse-provider.tsx')
    expect(shipped.filter((name) => /^(gateways|query|locales)\//.test(name))).toEqual([])
  })

  it('with a banner, of radix-ui what merges a part with its child, and nothing else of others', async () => {
    const shipped = await shippedWith(`export { ErrorBanner } from ${from('components')}`)

    expect(shipped.filter((name) => !name.includes('.')).toSorted()).toEqual([
      '@radix-ui/react-compose-refs',
      '@radix-ui/react-slot',
    ])
  })

  it('with one gateway, no other', async () => {
    const shipped = await shippedWith(`export { evolink } from ${from('gateways')}`)

    expect(shipped).toEqual(['gateways/evolink.ts'])
  })

  it('with the normaliser, nothing but core', async () => {
    const shipped = await shippedWith(`export { toFailure } from ${from('core')}`)

    expect(shipped.filter((name) => !name.startsWith('core/'))).toEqual([])
    expect(shipped).not.toContain('core/watch-events.ts')
  })

  it('with the adapter, no component', async () => {
    const shipped = await shippedWith(`export { withRecourse } from ${from('query')}`)

    expect(shipped.filter((name) => name.startsWith('components/'))).toEqual([])
  })
})
