import { focusManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { callOf, createClient, failing, START, watch } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  names,
  one,
  openLonelyTab,
  pass,
  type Answer,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

const three = ['a', 'b', 'c']

/** Refuses the first three requests like this and answers all others, the former in 50 ms, the latter in 400. */
function refusingThree(refuse: () => Answer) {
  return createGateway(
    (_, before) => (before.length < 3 ? refuse() : 'data'),
    ({ at }) => (at === 0 ? 50 : 400),
  )
}

it.each([0, 0.5, 0.999])(
  'A01 three widgets refused with Retry-After 5: one request 5 to 5.25 s later, the others after its success (chance %d)',
  async (chance) => {
    vi.spyOn(Math, 'random').mockReturnValue(chance)
    const gateway = refusingThree(() => limit(5))
    const widgets = mount(createClient(), gateway, three)

    await pass(50 + 4_999)
    expect(gateway.sequence()).toEqual(three)
    await pass(255)
    expect(gateway.log).toHaveLength(4)
    await pass(140)
    expect(gateway.log).toHaveLength(4)
    await pass(1_000)

    expect(gateway.sequence().slice(3).toSorted()).toEqual(three)
    expect(widgets.every(({ result }) => result().isSuccess)).toBe(true)
  },
)

it('A02 a hundred widgets with a window of 6: six are sent when the first is refused, and no more until the deadline', async () => {
  const gateway = createGateway((_, before) => (before.length < 6 ? limit(5) : 'data'))
  const widgets = mount(createClient({ window: 6 }), gateway, names(100))

  await pass(5_000)
  expect(gateway.log).toHaveLength(6)
  await pass(60_000)

  expect(widgets.every(({ result }) => result().isSuccess)).toBe(true)
  expect(gateway.log).toHaveLength(106)
})

it('A02 a hundred widgets of a scope that is closed already: not one is sent before the deadline, then one', async () => {
  const client = createClient(one)
  const gateway = createGateway(
    (_, before) => (before.length === 0 ? limit(5) : 'data'),
    ({ at }) => (at === 0 ? 50 : 400),
  )
  mount(client, gateway, ['first'])
  await pass(100)

  mount(client, gateway, names(100))
  await pass(4_900)
  expect(gateway.sequence()).toEqual(['first'])
  await pass(400)

  expect(gateway.log).toHaveLength(2)
})

it.each([
  ['the longer before the shorter', 10, 2],
  ['the shorter before the longer', 2, 10],
])('A03 of two waits that are named, %s, the longer one counts', async (_, first, second) => {
  const judge = ({ name, at }: Sent) => {
    if (at > 0) return 'data'
    return name === 'a' ? limit(first) : limit(second)
  }
  const gateway = createGateway(judge, ({ name, at }) => (at === 0 && name === 'b' ? 200 : 100))
  mount(createClient(one), gateway, ['a', 'b'])

  await pass(10_099)
  expect(gateway.log).toHaveLength(2)
  await pass(1_500)

  expect(gateway.log).toHaveLength(4)
})

it('A03 a success in between overrules the longer wait', async () => {
  const client = createClient()
  const gateway = refusingThree(() => limit(30))
  mount(client, gateway, three)
  await pass(2_000)

  callOf(client, ['b']).retryNow()
  await pass(1_000)

  expect(gateway.sequence().slice(3)).toEqual(['b', 'a', 'c'])
})

it('A04 Retry-After 0: one request at once, the others after its success', async () => {
  const gateway = refusingThree(() => limit(0))
  mount(createClient(), gateway, three)

  await pass(60)
  expect(gateway.log).toHaveLength(4)
  await pass(380)
  expect(gateway.log).toHaveLength(4)
  await pass(1_000)

  expect(gateway.log).toHaveLength(6)
})

it('A04 Retry-After 0 again and again: one at a time, less and less often', async () => {
  const gateway = createGateway(() => limit(0))
  mount(createClient(), gateway, three)

  await pass(10_000)
  // Waits of 1 s × 1.5ⁿ, of chance at least the half: 0.5, 0.75, 1.1, 1.7, 2.5, 3.8 s.
  expect(gateway.count(0, 10_000)).toBeLessThanOrEqual(3 + 1 + 6)
  await pass(50_000)

  expect(gateway.count(10_000, 60_000)).toBeLessThanOrEqual(7)
})

it.each(['-5', 'NaN', 'Infinity', '-Infinity', 'soon', ''])(
  'A05 Retry-After %j is none: one request half a second to a second later, then the others',
  async (wait) => {
    const gateway = refusingThree(() => refusalNaming(wait))
    mount(createClient(), gateway, three)

    await pass(50 + 499)
    expect(gateway.log).toHaveLength(3)
    await pass(510)
    expect(gateway.log).toHaveLength(4)
    await pass(1_000)

    expect(gateway.log).toHaveLength(6)
  },
)

it.each([60_000, Infinity])(
  'A06 Retry-After of more milliseconds than a timer counts: nothing fires, also for who comes later (longest wait %d)',
  async (maxAutomaticWait) => {
    const client = createClient({ ...one, maxAutomaticWait })
    const gateway = createGateway(() => limit(40 * 24 * 60 * 60))
    mount(client, gateway, three)
    await pass(100)

    mount(client, gateway, ['late'])
    await pass(60 * 60_000)

    expect(gateway.sequence()).toEqual(three)
  },
)

it('A07 a deadline that has passed in the sleep of the computer: one request when the tab is shown, then the others', async () => {
  const client = createClient()
  client.mount()
  const gateway = refusingThree(() => limit(30))
  mount(client, gateway, three, { refetchOnWindowFocus: false })
  await pass(1_000)

  focusManager.setFocused(false)
  vi.setSystemTime(START + 3_600_000)
  focusManager.setFocused(true)
  await pass(300)
  expect(gateway.log).toHaveLength(4)
  await pass(1_000)

  expect(gateway.log).toHaveLength(6)
})

it('A08 a clock that jumps an hour ahead: one request, then the others', async () => {
  const gateway = refusingThree(() => limit(30))
  mount(createClient(), gateway, three)
  await pass(10_000)

  vi.setSystemTime(START + 3_610_000)
  await pass(20_900)
  expect(gateway.log).toHaveLength(4)
  await pass(1_000)

  expect(gateway.log).toHaveLength(6)
})

it('A08 a clock that is set back an hour: the wait of a gate ends when it would have', async () => {
  const gateway = refusingThree(() => limit(30))
  mount(createClient(), gateway, three)
  await pass(10_000)

  vi.setSystemTime(START - 3_590_000)
  await pass(19_900)
  expect(gateway.log).toHaveLength(3)
  await pass(1_000)
  expect(gateway.log).toHaveLength(4)
  await pass(1_000)

  expect(gateway.log).toHaveLength(6)
})

it('A08 a clock that is set back an hour while others come: the wait is no longer than it was from now on', async () => {
  const client = createClient(one)
  const gateway = createGateway((_, before) => (before.length < 3 ? limit(30) : 'data'))
  const widgets = mount(client, gateway, three)
  await pass(10_000)

  vi.setSystemTime(START - 3_590_000)
  widgets.push(...mount(client, gateway, ['late']))
  await pass(32_000)

  expect(widgets.map(({ result }) => result().status)).toEqual(widgets.map(() => 'success'))
})

it('A08 a clock that is set back an hour: the wait of a single widget ends when it would have', async () => {
  const { result } = watch(createClient(), { queryKey: ['alone'], queryFn: failing(500) })
  await pass(100)

  vi.setSystemTime(START - 3_600_000)
  await pass(1_000)

  expect(result().data).toBe('data')
})

function refusalNaming(wait: string): Response {
  return Response.json({}, { status: 429, headers: { 'retry-after': wait } })
}
