import { onlineManager, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callOf, createClient, settle } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  names,
  one,
  openLonelyTab,
  pass,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** A scope that w0 has found closed for five seconds, and three more that wait. */
async function closedGate(client: QueryClient) {
  const gateway = createGateway((_, before) => (before.length === 0 ? limit(5) : 'data'))
  mount(client, gateway, ['w0'])
  await pass(100)
  const waiting = mount(client, gateway, ['w1', 'w2', 'w3'])
  await settle()
  return { gateway, waiting }
}

it('A26 cancelQueries at a closed gate: what was cancelled is never sent, the others are in their turn', async () => {
  const client = createClient(one)
  const { gateway, waiting } = await closedGate(client)
  expect(gateway.sequence()).toEqual(['w0'])

  await client.cancelQueries({ queryKey: ['w1'] })
  await pass(60_000)

  expect(gateway.sequence()).toEqual(['w0', 'w0', 'w2', 'w3'])
  expect(waiting.map(({ result }) => result().status)).toEqual(['pending', 'success', 'success'])
  expect(waiting[0]?.result()).toMatchObject({ fetchStatus: 'idle', error: null })
})

it('A26 cancelQueries of all that wait: nothing is sent, and who comes after the deadline is served at once', async () => {
  const client = createClient(one)
  const { gateway } = await closedGate(client)

  await client.cancelQueries()
  await pass(60_000)
  expect(gateway.sequence()).toEqual(['w0'])
  mount(client, gateway, ['late', 'later'])
  await pass(200)

  expect(gateway.sequence()).toEqual(['w0', 'late', 'later'])
})

it('A26 cancelQueries of the one that goes first and is never answered: the next goes within ten seconds', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ name }, before) => {
    if (before.length === 0) return limit(5)
    return name === 'w0' ? 'never' : 'data'
  })
  mount(client, gateway, ['w0'])
  await pass(100)
  const others = mount(client, gateway, ['w1', 'w2'])
  await pass(6_000)
  expect(gateway.sequence()).toEqual(['w0', 'w0'])

  await client.cancelQueries({ queryKey: ['w0'] })
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['w0', 'w0', 'w1', 'w2'])
  expect(others.map(({ result }) => result().status)).toEqual(['success', 'success'])
})

it('A26 what was cancelled at a closed gate can be asked for again, and waits again', async () => {
  const client = createClient(one)
  const { gateway, waiting } = await closedGate(client)

  await client.cancelQueries({ queryKey: ['w1'] })
  void waiting[0]?.observer.refetch()
  await settle()

  expect(gateway.sequence()).toEqual(['w0'])
  expect(callOf(client, ['w1']).state()).toMatchObject({
    phase: 'waiting',
    failure: { kind: 'rate-limited' },
  })
})

it('A27 offline and back with 100 widgets: one request goes first, the others after its answer', async () => {
  const client = createClient()
  client.mount()
  const gateway = createGateway(() => 'data')
  mount(client, gateway, names(100))
  await pass(1_000)
  onlineManager.setOnline(false)
  await pass(30_000)
  const before = gateway.log.length

  onlineManager.setOnline(true)
  await pass(49)
  expect(gateway.log.length - before).toBe(1)
  await pass(10_000)

  expect(gateway.log.length - before).toBe(100)
})

// Where scopes are learned, what has failed by now is in another one than what has not.
it.each([
  ['of one scope', one, 1],
  ['whose scope is learned', {}, 2],
])(
  'A27 back without an answer, 100 widgets %s: one at a time in each scope, and fewer and fewer',
  async (_, options, most) => {
    const client = createClient(options)
    client.mount()
    let isBack = false
    const gateway = createGateway(() => (isBack ? 'data' : 'lost'))
    const widgets = mount(client, gateway, names(100), { initialData: 'old', staleTime: 60_000 })
    onlineManager.setOnline(false)
    void client.invalidateQueries()
    await pass(30_000)

    onlineManager.setOnline(true)
    let peak = 0
    for (let time = 0; time < 8_000; time += 10) {
      peak = Math.max(peak, gateway.underWay())
      await pass(10)
    }
    const inVain = gateway.log.length
    isBack = true
    await pass(60_000)

    expect(peak).toBe(most)
    expect(inVain).toBeLessThanOrEqual(10 * most)
    expect(gateway.log.length).toBe(inVain + 100)
    expect(new Set(widgets.map(({ result }) => result().fetchStatus))).toEqual(new Set(['idle']))
  },
)

it('A27 a page that was opened offline: one request goes first when the network comes', async () => {
  onlineManager.setOnline(false)
  const client = createClient()
  client.mount()
  const gateway = createGateway(() => 'data')
  mount(client, gateway, names(100))
  await pass(5_000)
  expect(gateway.log).toEqual([])

  onlineManager.setOnline(true)
  await pass(49)
  expect(gateway.log).toHaveLength(1)
  await pass(10_000)

  expect(gateway.log).toHaveLength(100)
})
