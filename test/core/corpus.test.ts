import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../scripts/corpus/case.ts'
import { judge } from '../../scripts/corpus/judge.ts'
import { gatewayOf, normalise } from '../../scripts/corpus/normalise.ts'

const files = readCorpus(fileURLToPath(new URL('../corpus', import.meta.url)))

describe.each(files.map(({ name, cases }) => [name, cases] as const))('%s', (name, cases) => {
  it.each(cases.map((one) => [one.id, one] as const))(
    '%s is right in every field',
    async (_, one) => {
      expect(judge(one, await normalise(one, gatewayOf(name)))).toEqual([])
    },
  )
})

describe('the corpus', () => {
  it('holds the five gateways and plain HTTP, with ids that are unique', () => {
    const ids = files.flatMap(({ cases }) => cases.map(({ id }) => id))

    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ecolink', 'evolink', 'ezlink', 'leaper', 'new-api', 'plain-http']),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})
