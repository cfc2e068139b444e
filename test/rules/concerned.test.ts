import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient, response } from '../query/harness.ts'
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

it('A16 two scopes: the limit of one holds nothing in the other', async () => {
  const client = createClient({ scope: ({ queryKey: [name] }) => String(name).slice(0, 4) })
  const gateway = createGateway(({ name }) => (name.startsWith('left') ? limit(5) : 'data'))
  mount(client, gateway, ['left 1'])
  await pass(100)

  const [left, right] = mount(client, gateway, ['left 2', 'right 2'])
  await pass(100)

  expect(gateway.sequence()).toEqual(['left 1', 'right 2'])
  expect([left?.result().status, right?.result().status]).toEqual(['pending', 'success'])
})

it('A17 one API under two keys, named by the app: the limit of one key holds nothing of the other', async () => {
  const client = createClient({ scope: ({ meta }) => `api ${String(meta?.['key'])}` })
  const gateway = createGateway(({ name }) => (name.startsWith('mine') ? limit(5) : 'data'))
  mount(client, gateway, ['mine 1'], { meta: { key: 'mine' } })
  await pass(100)

  mount(client, gateway, ['mine 2'], { meta: { key: 'mine' } })
  const [theirs] = mount(client, gateway, ['theirs'], { meta: { key: 'theirs' } })
  await pass(100)

  expect(gateway.sequence()).toEqual(['mine 1', 'theirs'])
  expect(theirs?.result().isSuccess).toBe(true)
})

it('A17 a query that was never refused, where no scope is named, is held by no limit of others', async () => {
  const client = createClient()
  const gateway = createGateway(({ name }) => (name === 'refused' ? limit(5) : 'data'))
  mount(client, gateway, ['refused'])
  await pass(100)

  const [other] = mount(client, gateway, ['other'])
  await pass(100)

  expect(other?.result().isSuccess).toBe(true)
})

it('A18 a widget that is answered 500 for ever: no other waits for it', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ name }) => (name === 'poison' ? response(500) : 'data'))
  mount(client, gateway, ['poison'], { retry: true })

  for (let minute = 0; minute < 10; minute += 1) {
    const at = minute * 60_000
    const [fresh] = mount(client, gateway, [`fresh ${minute}`])
    await pass(60_000)

    expect(gateway.log.find(({ name }) => name === `fresh ${minute}`)?.at).toBe(at)
    expect(fresh?.result().isSuccess).toBe(true)
  }

  expect(gateway.sequence().filter((name) => name === 'poison').length).toBeGreaterThan(10)
})

it('A18 a widget that is answered 500 for ever and goes first after a limit: the next goes at once after it', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ name, at }) => {
    if (at === 0) return limit(5)
    return name === 'poison' ? response(500) : 'data'
  })
  const [, ...others] = mount(client, gateway, ['poison', 'b', 'c'])

  await pass(5_500)

  expect(gateway.sequence().slice(3)).toEqual(['poison', 'b', 'c'])
  expect(others.every(({ result }) => result().isSuccess)).toBe(true)
})

it('A19 three widgets that get no answer close the scope: a fourth waits, sends nothing, and shows why', async () => {
  const client = createClient(one)
  const gateway = createGateway(() => 'lost')
  mount(client, gateway, ['a', 'b', 'c'])
  await pass(100)

  mount(client, gateway, ['late'])
  await pass(10)

  expect(gateway.log.filter(({ name }) => name === 'late')).toEqual([])
  expect(callOf(client, ['late']).state()).toMatchObject({
    phase: 'waiting',
    failure: { kind: 'network' },
  })
})

it('A19 after that one at a time is sent, less and less often, until one is answered', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ at }) => (at < 20_000 ? 'lost' : 'data'))
  const widgets = mount(client, gateway, names(30))
  await pass(100)
  const sent = gateway.log.length

  for (let time = 100; time < 20_000; time += 50) {
    expect(gateway.underWay()).toBeLessThanOrEqual(1)
    await pass(50)
  }
  const times = [0, ...gateway.times().slice(sent)]
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0))
  expect(gaps.length).toBeLessThanOrEqual(20)
  expect(gaps.at(-1)).toBeGreaterThan(4 * (gaps[0] ?? 0))
  await pass(20_000)

  expect(widgets.every(({ result }) => result().isSuccess)).toBe(true)
})

it('A19 one widget that gets no answer, however often, as where CORS forbids it, closes nothing', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ name }) => (name === 'forbidden' ? 'lost' : 'data'))
  mount(client, gateway, ['forbidden'])
  await pass(20_000)
  expect(gateway.log).toHaveLength(4)

  const [fresh] = mount(client, gateway, ['fresh'])
  await pass(60)

  expect(fresh?.result().isSuccess).toBe(true)
})

it('A20 a 429 that means the money has run out: an error at once, no timer, and nobody else waits', async () => {
  const client = createClient(one)
  const broke = {
    error: { code: 'insufficient_quota', message: 'You exceeded your current quota' },
  }
  const gateway = createGateway(({ name }) => (name === 'paid' ? response(429, broke) : 'data'))
  const [paid] = mount(client, gateway, ['paid'], { gcTime: Infinity })
  await pass(100)

  expect(paid?.result().isError).toBe(true)
  expect(callOf(client, ['paid']).state()).toMatchObject({
    phase: 'failed',
    failure: { kind: 'insufficient-balance' },
  })
  expect(vi.getTimerCount()).toBe(0)
  const [free] = mount(client, gateway, ['free'])
  await pass(100)
  expect(free?.result().isSuccess).toBe(true)
  await pass(600_000)
  expect(gateway.sequence()).toEqual(['paid', 'free'])
})

it('A21 forty widgets answered 401: one request each, one failure to show, no timer', async () => {
  const client = createClient(one)
  const gateway = createGateway(() => response(401))
  mount(client, gateway, names(40), { gcTime: Infinity })

  await pass(600_000)

  expect(gateway.log).toHaveLength(40)
  const groups = recourseOf(client).failures()
  expect(groups.map(({ failure, queryKeys }) => [failure.kind, queryKeys.length])).toEqual([
    ['authentication', 40],
  ])
  expect(vi.getTimerCount()).toBe(0)
})
