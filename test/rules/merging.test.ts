import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient, START } from '../query/harness.ts'
import { openNeighbourhood } from './neighbours.ts'
import { closeLonelyTab, createGateway, limit, mount, one, openLonelyTab, pass } from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** When the others are heard, in milliseconds since the start. */
const HEARD = 1_000

/** What a tab says that has met a limit, and the name of the line on which it says it. */
async function saying() {
  const neighbourhood = openNeighbourhood()
  const client = createClient(one)
  const gateway = createGateway((_, before) => (before.length === 0 ? limit(5) : 'data'))
  mount(client, gateway, ['w0'])
  await pass(100)
  const [line = ''] = neighbourhood.names()
  const said = neighbourhood.said.find((data) => JSON.stringify(data).includes('"until"'))
  recourseOf(client).detach()
  client.clear()
  expect(said).toBeDefined()
  return { line, said }
}

interface Moments {
  readonly opened: number
  readonly until: number
  readonly probedAt: number
}

const moments = fc.record({
  opened: fc.constantFrom(0, START + 400, START + 900, START + HEARD),
  until: fc.constantFrom(0, START + 900, START + 6_000, START + 9_000, START + 30_000),
  probedAt: fc.constantFrom(0, START + 500, START + HEARD),
})

const replaced = (said: unknown, given: Moments): unknown =>
  JSON.parse(
    JSON.stringify(said),
    (key, value: unknown) => Object.entries(given).find(([name]) => name === key)?.[1] ?? value,
  )

/** What becomes of a widget that is mounted after all this was heard. */
async function fate(given: readonly Moments[]) {
  vi.setSystemTime(START)
  const { line, said } = await saying()
  vi.setSystemTime(START)
  const neighbourhood = openNeighbourhood()
  const client = createClient(one)
  const gateway = createGateway(() => 'data')
  mount(client, gateway, ['first'])
  await pass(HEARD)
  for (const each of given) neighbourhood.say(line, replaced(said, each))
  await pass(400)
  mount(client, gateway, ['second'])
  await pass(5)
  const { phase, nextRetryAt } = callOf(client, ['second']).state()
  await pass(60_000)
  recourseOf(client).detach()
  client.clear()
  return { phase, nextRetryAt, sent: gateway.times() }
}

it('A43 what tabs tell each other means the same in whatever order it comes, and however often', async () => {
  const shuffled = fc.array(moments, { minLength: 1, maxLength: 4 }).chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given, ...given], {
        minLength: given.length * 2,
        maxLength: given.length * 2,
      }),
    ),
  )

  await fc.assert(
    fc.asyncProperty(shuffled, async ([given, again]) => {
      expect(await fate(again)).toEqual(await fate(given))
    }),
    { numRuns: 40 },
  )
})

it.each<[string, readonly Moments[], number | undefined]>([
  [
    'the later deadline',
    [
      { opened: 0, until: START + 6_000, probedAt: 0 },
      { opened: 0, until: START + 9_000, probedAt: 0 },
    ],
    START + 9_000,
  ],
  [
    'a later opening, whatever was told of the time before it',
    [
      { opened: 0, until: START + 30_000, probedAt: 0 },
      { opened: START + 900, until: START + 6_000, probedAt: 0 },
    ],
    START + 6_000,
  ],
  [
    'that it is open',
    [
      { opened: 0, until: START + 30_000, probedAt: 0 },
      { opened: START + 900, until: 0, probedAt: 0 },
    ],
    undefined,
  ],
])('A43 of what tabs tell each other, %s counts', async (_, given, nextRetryAt) => {
  for (const order of [given, given.toReversed()]) {
    const { nextRetryAt: told, sent } = await fate(order)
    expect(told).toBe(nextRetryAt)
    expect(START + (sent[1] ?? 0)).toBeGreaterThanOrEqual(nextRetryAt ?? 0)
  }
})
