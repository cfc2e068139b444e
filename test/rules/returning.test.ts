import { focusManager, onlineManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClient, response } from '../query/harness.ts'
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
    // Three find out; nine follow within 3.5 s, half a second apart at most; then each waits half as long again.
    expect(inVain).toBeLessThanOrEqual(16 * most)
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

it.each([
  ['a limit', () => limit()],
  ['an outage', () => response(503)],
])(
  'A28 focus with 100 widgets paused after %s: one request goes first, the others after its answer',
  async (_, refusal) => {
    const client = createClient(one)
    client.mount()
    let isBack = false
    const gateway = createGateway(() => (isBack ? 'data' : refusal()))
    const widgets = mount(client, gateway, names(100), { refetchOnWindowFocus: false })
    await pass(40)
    focusManager.setFocused(false)
    await pass(600_000)
    isBack = true
    expect(gateway.log).toHaveLength(100)
    expect(new Set(widgets.map(({ result }) => result().fetchStatus))).toEqual(new Set(['paused']))

    focusManager.setFocused(true)
    await pass(49)
    expect(gateway.log).toHaveLength(101)
    await pass(60_000)

    expect(gateway.log).toHaveLength(200)
    expect(new Set(widgets.map(({ result }) => result().status))).toEqual(new Set(['success']))
  },
)

it('A28 a wait that came due offline survives hiding and showing the tab, and goes once when both are back', async () => {
  const client = createClient(one)
  client.mount()
  const gateway = createGateway((_, before) => (before.length === 0 ? response(500) : 'data'))
  mount(client, gateway, ['w0'], { refetchOnWindowFocus: false, refetchOnReconnect: false })
  await pass(100)
  onlineManager.setOnline(false)
  await pass(10_000)

  focusManager.setFocused(false)
  onlineManager.setOnline(true)
  focusManager.setFocused(true)
  await pass(100)

  expect(gateway.log).toHaveLength(2)
})
