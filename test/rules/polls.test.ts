import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClient } from '../query/harness.ts'
import {
  bucket,
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  names,
  one,
  openLonelyTab,
  pass,
} from './wall.ts'

beforeEach(() => {
  openLonelyTab()
  let draw = 1
  vi.spyOn(Math, 'random').mockImplementation(
    () => (draw = (draw * 16_807) % 2_147_483_647) / 2_147_483_647,
  )
})
afterEach(closeLonelyTab)

const PERIOD = 15_000
const MINUTE = 60_000
const polling = { refetchInterval: PERIOD }

/** The most requests of any second in a stretch of time. */
function peak(times: readonly number[], from: number, to: number): number {
  const within = times.filter((at) => at >= from && at < to)
  return Math.max(
    ...within.map((start) => within.filter((at) => at >= start && at < start + 1_000).length),
  )
}

it('Polls: until a limit is met they come exactly when they would with the plain client', async () => {
  const runs: (readonly number[])[] = []
  for (const create of [() => new QueryClient(), () => createClient(one)]) {
    vi.setSystemTime(Date.UTC(2026, 0, 1))
    const client = create()
    const gateway = createGateway(() => 'data')
    const widgets = mount(client, gateway, names(30), polling)
    await pass(2 * MINUTE)
    runs.push(gateway.times())
    for (const { stop } of widgets) stop()
    client.clear()
  }

  expect(runs[0]).toHaveLength(30 * 8)
  expect(runs[1]).toEqual(runs[0])
})

it('Polls: of widgets mounted in step, once a limit was met, do not stay in step', async () => {
  const client = createClient(one)
  const gateway = createGateway(bucket({ rate: 10, burst: 20, seconds: 1 }))
  mount(client, gateway, names(60), polling)
  await pass(4 * MINUTE)

  // Sixty in fifteen seconds are four a second.
  const [from, to] = [2 * MINUTE, 4 * MINUTE]
  expect(peak(gateway.times(), from, to)).toBeLessThanOrEqual(12)
  expect(gateway.log.filter(({ at, status }) => at >= from && status === 429)).toEqual([])
})

it('Polls: that are spread come as often as they would otherwise', async () => {
  const client = createClient(one)
  const gateway = createGateway(bucket({ rate: 10, burst: 20, seconds: 1 }))
  mount(client, gateway, names(60), polling)
  await pass(4 * MINUTE)

  const [from, to] = [2 * MINUTE, 4 * MINUTE]
  const each = (to - from) / PERIOD
  for (const name of names(60)) {
    const polls = gateway.log.filter(
      (sent) => sent.name === name && sent.at >= from && sent.at < to,
    )
    expect(polls.length).toBeGreaterThanOrEqual(each - 2)
    expect(polls.length).toBeLessThanOrEqual(each + 1)
  }
})

it('Polls: plain ones stay in step and are refused again and again, which is what the spread is for', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const gateway = createGateway(bucket({ rate: 10, burst: 20, seconds: 1 }))
  mount(client, gateway, names(60), polling)
  await pass(4 * MINUTE)

  expect(gateway.log.filter(({ at, status }) => at > 2 * MINUTE && status === 429).length).toBe(
    8 * 40,
  )
})

it('Polls: what a person asks for is never put off, and a widget that leaves leaves no timer', async () => {
  const client = createClient(one)
  const gateway = createGateway((_, before) => (before.length < 30 ? limit(1) : 'data'))
  const widgets = mount(client, gateway, names(30), polling)
  await pass(MINUTE)
  const [first] = widgets
  const before = gateway.log.length

  void first?.observer.refetch()
  await pass(0)
  expect(gateway.log.length).toBe(before + 1)
  await pass(PERIOD)
  for (const { stop } of widgets) stop()
  client.clear()

  expect(vi.getTimerCount()).toBe(0)
})
