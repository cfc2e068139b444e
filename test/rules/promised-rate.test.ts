import { afterEach, beforeEach, expect, it } from 'vitest'
import { ecolink } from '../../src/gateways/index.ts'
import { callOf, createClient } from '../query/harness.ts'
import { openNeighbourhood } from './neighbours.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  names,
  openLonelyTab,
  pass,
  type Answer,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

const MINUTE = 60_000

/** EcoLink as documented: 200 requests in any minute. https://console.ecohash.com */
function twoHundredAMinute() {
  let taken: number[] = []
  return ({ at }: Sent): Answer => {
    taken = taken.filter((time) => time > at - MINUTE)
    if (taken.length >= 200) return limit(60)
    taken.push(at)
    return 'data'
  }
}

const refused = (log: readonly Sent[]) => log.filter(({ status }) => status === 429).length

it('Pace: 450 widgets of EcoLink, 200 at once and 200 in each minute after, and none is refused', async () => {
  const client = createClient({ gateway: ecolink, pace: true })
  const gateway = createGateway(twoHundredAMinute())
  const widgets = mount(client, gateway, names(450))

  expect(gateway.count(0, 1)).toBe(200)
  await pass(MINUTE - 1)
  expect(gateway.log).toHaveLength(200)
  await pass(2 * MINUTE + 5_000)

  expect(gateway.log).toHaveLength(450)
  expect(refused(gateway.log)).toBe(0)
  expect(new Set(widgets.map(({ result }) => result().status))).toEqual(new Set(['success']))
})

it('Pace: below the rate nothing waits', async () => {
  const client = createClient({ gateway: ecolink, pace: true })
  const gateway = createGateway(twoHundredAMinute())
  mount(client, gateway, names(20), { refetchInterval: 10_000 })

  await pass(10 * MINUTE - 5_000)

  // Each of the twenty at the start, and then 10 s after each answer, which takes 50 ms.
  const rounds = 1 + Math.floor((10 * MINUTE - 5_000) / 10_050)
  expect(gateway.log).toHaveLength(20 * rounds)
  expect(refused(gateway.log)).toBe(0)
})

it('Pace: who waits for it has not failed, and leaves without a request when nobody watches', async () => {
  const client = createClient({ gateway: ecolink, pace: true })
  const gateway = createGateway(twoHundredAMinute())
  mount(client, gateway, names(200))
  const [left] = mount(client, gateway, ['left'])
  await pass(1_000)

  expect(left?.result()).toMatchObject({ status: 'pending', fetchStatus: 'fetching', error: null })
  expect(callOf(client, ['left']).state().failure).toBeUndefined()
  left?.stop()
  await pass(2 * MINUTE)

  expect(gateway.log).toHaveLength(200)
  expect(client.getQueryState(['left'])).toMatchObject({ status: 'pending', fetchStatus: 'idle' })
})

it('Pace: two tabs keep one rate together', async () => {
  openNeighbourhood()
  const gateway = createGateway(twoHundredAMinute())
  const clients = [0, 1].map(() => createClient({ gateway: ecolink, pace: true }))

  clients.forEach((client, tab) => mount(client, gateway, [`tab${tab}`]))
  await pass(MINUTE + 1_000)
  clients.forEach((client, tab) => mount(client, gateway, names(149, `tab${tab}w`)))
  await pass(2 * MINUTE + 5_000)

  expect(new Set(gateway.sequence()).size).toBe(300)
  expect(refused(gateway.log)).toBe(0)
})

it('Without pace: requests start as they would with the plain client', async () => {
  const client = createClient({ gateway: ecolink })
  const gateway = createGateway(twoHundredAMinute())

  mount(client, gateway, names(250))

  expect(gateway.count(0, 1)).toBe(250)
})
