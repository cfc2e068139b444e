import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../scripts/corpus/case.ts'
import { gatewayOf, normalise } from '../../scripts/corpus/normalise.ts'
import { toFailure } from '../../src/core/index.ts'
import { english } from '../../src/components/words/english.ts'
import { failureOfRow, rows, type CatalogueRow } from '../../stories/catalogue/rows.ts'
import { gateways, scenarios, wireAnswer } from '../scenarios/index.ts'

type Pair = Pick<CatalogueRow, 'kind' | 'fixableBy'>

const nameOf = ({ kind, fixableBy }: Pair): string => `${kind} × ${fixableBy}`

/** Every pair that the scenarios and the corpus hold. */
async function pairsThatOccur(): Promise<ReadonlySet<string>> {
  const pairs = new Set<string>()
  for (const one of scenarios)
    pairs.add(nameOf(toFailure(wireAnswer(one, 0), { gateway: gateways[one.gateway] })))
  for (const { name, cases } of readCorpus(fileURLToPath(new URL('../corpus', import.meta.url))))
    for (const one of cases) pairs.add(nameOf(await normalise(one, gatewayOf(name))))
  return pairs
}

/** Every pair that has words of its own. */
const pairsInWords = (): readonly string[] =>
  Object.entries(english.failures).flatMap(([kind, byReader]) =>
    Object.keys(byReader)
      .filter((fixableBy) => fixableBy !== 'anyone')
      .map((fixableBy) => `${kind} × ${fixableBy}`),
  )

describe('the catalogue', () => {
  it.each(rows.map((row) => [nameOf(row), row] as const))('shows %s', (pair, row) => {
    expect(nameOf(failureOfRow(row))).toBe(pair)
  })

  it('has a row for every pair that occurs and every pair with words of its own, and no row twice', async () => {
    const shown = rows.map(nameOf)
    const expected = new Set([...(await pairsThatOccur()), ...pairsInWords()])

    expect(shown.toSorted()).toEqual([...expected].toSorted())
  }, 60_000)

  it('has built by hand only what does not occur', async () => {
    const occurring = await pairsThatOccur()
    const byHand = rows.filter((row) => row.byHand).map(nameOf)

    expect(byHand.filter((pair) => occurring.has(pair))).toEqual([])
    expect(rows.filter((row) => !row.byHand && !occurring.has(nameOf(row)))).toEqual([])
  }, 60_000)
})
