import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { createClient, response } from '../query/harness.ts'
import { openNeighbourhood } from './neighbours.ts'
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

/** No timers of TanStack Query's own. */
const kept = { gcTime: Infinity }

it('A22 a query that nobody watches any more while it waits: it is never sent, the others are in its place', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ at }) => (at === 0 ? limit(5) : 'data'))
  const [, b] = mount(client, gateway, ['a', 'b', 'c'])
  await pass(100)
  const [late] = mount(client, gateway, ['late', 'later'])
  await pass(100)

  b?.stop()
  late?.stop()
  await pass(10_000)

  expect(gateway.sequence().slice(3)).toEqual(['a', 'c', 'later'])
})

it('A22 all queries that wait are left: no timer stays, and nothing is sent', async () => {
  const client = createClient(one)
  const gateway = createGateway(() => limit(5))
  const widgets = mount(client, gateway, names(20), kept)
  await pass(100)
  expect(vi.getTimerCount()).toBeGreaterThan(0)

  for (const { stop } of widgets) stop()
  await pass(0)

  expect(vi.getTimerCount()).toBe(0)
  await pass(60_000)
  expect(gateway.log).toHaveLength(20)
})

it.each([
  ['for a limit', () => limit(5)],
  ['for a limit that names no time', () => limit()],
  ['for a fault', () => response(500)],
])('A23 everything is unmounted while it waits %s: no timer stays', async (_, refusal) => {
  const client = createClient()
  client.mount()
  const widgets = mount(client, createGateway(refusal), names(5), kept)
  await pass(100)
  expect(vi.getTimerCount()).toBeGreaterThan(0)

  for (const { stop } of widgets) stop()
  client.unmount()
  await pass(0)

  expect(vi.getTimerCount()).toBe(0)
})

it('A23 everything is unmounted and the client let go: no timer stays, and no channel', async () => {
  const neighbourhood = openNeighbourhood()
  const client = createClient(one)
  client.mount()
  const widgets = mount(
    client,
    createGateway(() => limit(5)),
    names(5),
    kept,
  )
  await pass(1_000)
  expect(neighbourhood.lines()).toBe(1)

  for (const { stop } of widgets) stop()
  client.unmount()
  recourseOf(client).detach()
  await pass(0)

  expect(vi.getTimerCount()).toBe(0)
  expect(neighbourhood.lines()).toBe(0)
})

it('A24 a widget that mounts twice in one task, as in StrictMode, sends once', async () => {
  const client = createClient(one)
  const gateway = createGateway(() => 'data')

  const [first] = mount(client, gateway, ['a'])
  first?.stop()
  const [second] = mount(client, gateway, ['a'])
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['a'])
  expect(second?.result().isSuccess).toBe(true)
})

it('A24 the same at a closed gate: it waits once, and is sent once', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ at }) => (at === 0 ? limit(5) : 'data'))
  mount(client, gateway, ['other'])
  await pass(100)

  const [first] = mount(client, gateway, ['a'])
  first?.stop()
  const [second] = mount(client, gateway, ['a'])
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['other', 'other', 'a'])
  expect(second?.result().isSuccess).toBe(true)
})

it('A24 the same while a retry waits: it is sent once', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ at }) => (at === 0 ? response(500) : 'data'))
  const [first] = mount(client, gateway, ['a'])
  await pass(100)

  first?.stop()
  const [second] = mount(client, gateway, ['a'])
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['a', 'a'])
  expect(second?.result().isSuccess).toBe(true)
})

it('A25 QueryClient.clear while one goes first: its answer still opens the gate for who comes', async () => {
  const client = createClient(one)
  const gateway = createGateway(
    ({ at }) => (at === 0 ? limit(5) : 'data'),
    ({ at }) => (at === 0 ? 50 : 2_000),
  )
  mount(client, gateway, ['a', 'b'])
  await pass(5_500)
  expect(gateway.underWay()).toBe(1)

  client.clear()
  mount(client, gateway, ['late'])
  await pass(1_000)
  expect(gateway.log).toHaveLength(3)
  await pass(1_000)

  expect(gateway.sequence().slice(3)).toEqual(['late'])
})

it('A25 the same where it is never answered: the next goes within ten seconds', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ at, name }) => {
    if (at === 0) return limit(5)
    return name === 'late' ? 'data' : 'never'
  })
  mount(client, gateway, ['a', 'b'])
  await pass(5_500)

  client.clear()
  const [late] = mount(client, gateway, ['late'])
  await pass(10_000)

  expect(late?.result().isSuccess).toBe(true)
  expect(gateway.log).toHaveLength(4)
})

it('A25 nobody comes after it: no timer stays', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ at }) => (at === 0 ? limit(5) : 'never'))
  const widgets = mount(client, gateway, names(5), kept)
  await pass(5_500)

  client.clear()
  for (const { stop } of widgets) stop()
  await pass(0)

  expect(vi.getTimerCount()).toBe(0)
})

it('A23 unmounted without detach: no channel stays; mounted again, there is one', async () => {
  const neighbourhood = openNeighbourhood()
  const client = createClient(one)
  client.mount()
  const gateway = createGateway(() => limit(5))
  const widgets = mount(client, gateway, ['a', 'b'])
  await pass(1_000)
  expect(neighbourhood.lines()).toBe(1)

  for (const { stop } of widgets) stop()
  client.unmount()
  await pass(600_000)
  expect(neighbourhood.lines()).toBe(0)

  client.mount()
  expect(neighbourhood.lines()).toBe(1)
})
