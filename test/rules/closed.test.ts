import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClient, START } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  one,
  openLonelyTab,
  pass,
  type Answer,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** From when to when the gateway refuses, in milliseconds, and what its refusals name, in seconds. */
interface Weather {
  readonly refusals: readonly { from: number; lasts: number; names: number | undefined }[]
  readonly latencies: readonly number[]
  readonly arrivals: readonly number[]
  readonly chances: readonly number[]
}

const weather: fc.Arbitrary<Weather> = fc.record({
  refusals: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 20_000 }),
      lasts: fc.integer({ min: 100, max: 8_000 }),
      names: fc.constantFrom(undefined, 0, 1, 3, 7),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  latencies: fc.array(fc.integer({ min: 5, max: 3_000 }), { minLength: 1, maxLength: 9 }),
  arrivals: fc.array(fc.integer({ min: 0, max: 15_000 }), { minLength: 2, maxLength: 14 }),
  chances: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 7 }),
})

/** An endless series that repeats itself. */
function cycle<Value>(values: readonly Value[], otherwise: Value): () => Value {
  let at = 0
  return () => values[at++ % values.length] ?? otherwise
}

async function run({ refusals, latencies, arrivals, chances }: Weather) {
  vi.setSystemTime(START)
  vi.spyOn(Math, 'random').mockImplementation(cycle(chances, 0.5))
  const judge = ({ at }: Sent): Answer => {
    const met = refusals.find(({ from, lasts }) => at >= from && at < from + lasts)
    return met ? limit(met.names) : 'data'
  }
  const latency = cycle(latencies, 50)
  const gateway = createGateway(judge, () => latency())
  const client = createClient(one)
  const widgets = arrivals
    .toSorted((first, second) => first - second)
    .map((at, index) => ({ at, name: `w${index}` }))
  let time = 0
  const results = []
  for (const { at, name } of widgets) {
    await pass(at - time)
    time = at
    results.push(...mount(client, gateway, [name]))
  }
  await pass(120_000)
  const statuses = results.map(({ result }) => result().status)
  client.clear()
  return { log: gateway.log, statuses }
}

/** Our side needs a moment to read a refusal; what leaves in the same moment could not know. Milliseconds. */
const MOMENT = 3

/**
 * Goes through what was sent and answered, in order, and finds what was sent against the rule: closed by a
 * refusal, nothing may be sent before the time that it names, and then one at a time, until one of those is
 * answered. What was sent before the last opening tells nothing new.
 */
function transgressions(log: readonly Sent[], refusalTime: (sent: Sent) => number): string[] {
  const events = log.flatMap((sent) => [
    { at: sent.at, sent, isAnswer: false },
    ...(sent.answeredAt === undefined ? [] : [{ at: sent.answeredAt, sent, isAnswer: true }]),
  ])
  const found: string[] = []
  let closedAt: number | undefined
  let openedAt = -1
  let until = 0
  const probes = new Set<Sent>()
  for (const { at, sent, isAnswer } of events.toSorted((first, second) => first.at - second.at)) {
    if (isAnswer) {
      probes.delete(sent)
      if (sent.status === 429 && (closedAt !== undefined || sent.at >= openedAt)) {
        // What was sent before it closed can name a later time, nothing else.
        if (closedAt === undefined || sent.at >= closedAt) closedAt = at
        until = Math.max(until, refusalTime(sent))
      } else if (sent.status === 200 && closedAt !== undefined && sent.at >= closedAt) {
        closedAt = undefined
        openedAt = at
        until = 0
        probes.clear()
      }
    } else if (closedAt !== undefined && at > closedAt + MOMENT) {
      if (at < until) found.push(`${sent.name} at ${at}, told to come at ${until}`)
      if (probes.size > 0) found.push(`${sent.name} at ${at}, beside another`)
      probes.add(sent)
    }
  }
  return found
}

it('A41 whatever comes when and is answered how late: while closed, one request at a time and none too early', async () => {
  await fc.assert(
    fc.asyncProperty(weather, async (given) => {
      const { log, statuses } = await run(given)

      const refusalTime = ({ at, answeredAt = 0 }: Sent) => {
        const met = given.refusals.find(({ from, lasts }) => at >= from && at < from + lasts)
        return answeredAt + (met?.names ?? 0) * 1_000
      }
      expect(transgressions(log, refusalTime)).toEqual([])
      expect(new Set(statuses)).toEqual(new Set(['success']))
    }),
    { numRuns: 40 },
  )
})
