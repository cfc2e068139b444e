import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient, response, START } from '../query/harness.ts'
import { closeLonelyTab, createGateway, mount, names, one, openLonelyTab, pass } from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

const MINUTE = 60_000

it('A44 where nobody says when, it is never longer than 15 seconds until one is tried', async () => {
  const times = fc.array(fc.integer({ min: 100, max: 200_000 }), { minLength: 1, maxLength: 4 })
  const chance = fc.double({ min: 0, max: 0.999, noNaN: true })

  await fc.assert(
    fc.asyncProperty(times, fc.constantFrom(429, 503), chance, async (refusing, status, random) => {
      vi.setSystemTime(START)
      vi.spyOn(Math, 'random').mockReturnValue(random)
      let isRefusing = false
      const gateway = createGateway(() => (isRefusing ? response(status) : 'data'))
      const client = createClient(one)
      const [first] = mount(client, gateway, names(3))
      for (const lasts of refusing) {
        await pass(200)
        isRefusing = true
        void first?.observer.refetch()
        await pass(lasts)
        isRefusing = false
        await pass(20_000)
        expect(first?.result().fetchStatus).toBe('idle')
      }
      // Each refusal is followed by the next try, and the last one by an answer.
      const waits = gateway.log.flatMap(({ status: met, answeredAt = 0 }, at) =>
        met === status ? [(gateway.log[at + 1]?.at ?? Infinity) - answeredAt] : [],
      )
      expect(Math.max(...waits)).toBeLessThanOrEqual(15_001)
      recourseOf(client).detach()
      client.clear()
    }),
    { numRuns: 12 },
  )
})

it('A44 whatever a server names, nobody waits longer by itself than a minute', async () => {
  const headers = fc.record({
    'retry-after': fc.oneof(
      fc.integer({ min: -10, max: 200 }).map(String),
      fc.constantFrom(
        '1e12',
        '99999999999',
        'Infinity',
        'NaN',
        '5, 10',
        'Wed, 01 Jan 2031 00:00:00 GMT',
      ),
    ),
    'retry-after-ms': fc.constantFrom('', '1', '1e300', '-5'),
  })

  await fc.assert(
    fc.asyncProperty(headers, fc.constantFrom(429, 503), async (named, status) => {
      vi.setSystemTime(START)
      const client = createClient(one)
      const gateway = createGateway(() => response(status, {}, named))
      mount(client, gateway, ['w0'])
      await pass(100)
      mount(client, gateway, ['w1'])
      await pass(5)

      for (const name of ['w0', 'w1']) {
        const { nextRetryAt = 0 } = callOf(client, [name]).state()
        expect(nextRetryAt - Date.now()).toBeLessThanOrEqual(MINUTE)
      }
      recourseOf(client).detach()
      client.clear()
    }),
    { numRuns: 40 },
  )
})
