import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
  sinceStart,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** Lets time pass until everybody is served, and tells when each was. Milliseconds. */
async function served(widgets: ReturnType<typeof mount>): Promise<readonly number[]> {
  const times = new Map<number, number>()
  for (let step = 0; step < 6_000 && times.size < widgets.length; step += 1) {
    await pass(20)
    widgets.forEach(({ result }, at) => {
      if (result().status === 'success' && !times.has(at)) times.set(at, sinceStart())
    })
  }
  expect(times.size).toBe(widgets.length)
  return [...times.values()].toSorted((earlier, later) => earlier - later)
}

it('A37 after the first answer the others are let go in the order in which they came, each round at most twice the last', async () => {
  const client = createClient(one)
  const gateway = createGateway((_, before) => (before.length === 0 ? limit(5) : 'data'), 100)
  mount(client, gateway, ['w0'])
  await pass(1_000)
  const others = names(40, 'later')
  mount(client, gateway, others)

  await pass(20_000)

  // A round: what is sent until the first of the round before is answered.
  const rounds: number[] = []
  let end = 0
  for (const { at, answeredAt = 0 } of gateway.log.slice(1)) {
    if (at >= end) {
      rounds.push(0)
      end = answeredAt
    }
    rounds.push((rounds.pop() ?? 0) + 1)
  }
  expect(gateway.sequence()).toEqual(['w0', 'w0', ...others])
  expect(rounds[0]).toBe(1)
  expect(rounds[1]).toBeLessThanOrEqual(3)
  for (const [at, size] of rounds.slice(1, -1).entries())
    expect(rounds[at + 2]).toBeLessThanOrEqual(2 * size)
  expect(rounds.length).toBeLessThanOrEqual(6)
})

it('A38 nobody starves: of 40 widgets at five a second the last is served within three times the median', async () => {
  const client = createClient(one)
  const gateway = createGateway(bucket({ rate: 5, burst: 5, seconds: 1 }))
  const early = mount(client, gateway, names(20))
  await pass(500)
  // Those that ask all the time do not push in front of those that wait.
  const late = mount(client, gateway, names(20, 'late'), { refetchInterval: 1_000 })

  const times = await served([...early, ...late])

  expect(times[39] ?? Infinity).toBeLessThan(3 * (times[20] ?? 0))
})

it('A38 a poll that comes again and again does not keep a waiting widget from its turn', async () => {
  const client = createClient(one)
  const gateway = createGateway(bucket({ rate: 2, burst: 2, seconds: 1 }))
  mount(client, gateway, names(6, 'poll'), { refetchInterval: 1_000 })
  await pass(10_000)

  const [waiting] = mount(client, gateway, ['waiting'])
  // Six before it at two a second, and one more for a second that the limit names.
  await pass(5_000)

  expect(waiting?.result().status).toBe('success')
})

/** Widgets at a gateway that lets this many through a second and names a second in its refusals. */
async function crowd(client: QueryClient, rate: number) {
  const gateway = createGateway(bucket({ rate, burst: rate, seconds: 1 }))
  const widgets = mount(client, gateway, names(12 * rate))
  await pass(30_000)
  expect(widgets.every(({ result }) => result().status === 'success')).toBe(true)
  return gateway
}

it('A39 a refusal while the others follow closes again: nothing more until its time, then one', async () => {
  const client = createClient(one)
  const gateway = await crowd(client, 5)

  const first = gateway.log.filter(({ at }) => at === 0).length
  const again = gateway.log
    .slice(first)
    .filter(({ status }) => status === 429)
    .map(({ answeredAt = 0 }) => answeredAt)
  expect(again.length).toBeGreaterThan(0)
  for (const refusedAt of again) {
    const later = gateway.log.filter(({ at }) => at > refusedAt + 5)
    const [next, second] = later
    if (!next || !second) continue
    expect(next.at).toBeGreaterThanOrEqual(refusedAt + 995)
    expect(second.at).toBeGreaterThanOrEqual(next.answeredAt ?? Infinity)
  }
})

it('A40 two gates that need each other both open: a query of each asks for one of the other', async () => {
  const client = createClient({ scope: ({ queryKey }) => String(queryKey[0]) })
  const gateway = createGateway((_, before) => (before.length < 2 ? limit(2) : 'data'))
  const ask = (scope: string, other: string) => ({
    queryKey: [scope, 'page'],
    queryFn: async () => {
      await client.fetchQuery({
        queryKey: [other, 'session'],
        queryFn: gateway.ask(`${other} session`),
        retry: 3,
      })
      return await gateway.ask(`${scope} page`)()
    },
  })
  mount(client, gateway, ['a', 'b'])
  await pass(500)
  const pages = [ask('a', 'b'), ask('b', 'a')].map((options) =>
    client.fetchQuery({ ...options, retry: 3 }),
  )

  await pass(30_000)

  expect(await Promise.all(pages)).toHaveLength(2)
})

it('A40 a query that asks for another one of its own scope, closed or with a few places left, is answered', async () => {
  const client = createClient(one)
  const gateway = createGateway((_, before) => (before.length === 0 ? limit(2) : 'data'))
  mount(client, gateway, ['w0'])
  await pass(500)
  const pages = names(10, 'page').map((name) =>
    client.fetchQuery({
      queryKey: [name],
      queryFn: async () => {
        await client.fetchQuery({ queryKey: [name, 'part'], queryFn: gateway.ask(`${name} part`) })
        return await gateway.ask(name)()
      },
    }),
  )

  await pass(120_000)

  expect(await Promise.all(pages)).toHaveLength(10)
})
