import { focusManager, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isApiError } from '../../src/core/api-error.ts'
import { callOf, createClient, START, watch } from '../query/harness.ts'
import {
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

/** A scope that `closer` has found closed for five seconds; the first request after that takes 400 ms. */
async function closedScope() {
  const client = createClient(one)
  const gateway = createGateway(
    (_, before) => (before.length === 0 ? limit(5) : 'data'),
    ({ at }) => (at === 0 ? 50 : 400),
  )
  const [closer] = mount(client, gateway, ['closer'])
  await pass(100)
  return { client, gateway, leaveCloser: () => closer?.stop() }
}

const stateOf = (client: QueryClient, name: string) => callOf(client, [name]).state()

it('First attempts at a closed gate are waiting, with the failure that closed it', async () => {
  const { client, gateway } = await closedScope()

  const widgets = mount(client, gateway, names(3))
  await pass(0)

  for (const name of names(3))
    expect(stateOf(client, name)).toMatchObject({
      phase: 'waiting',
      attempt: 1,
      stale: false,
      failure: { kind: 'rate-limited', status: 429 },
    })
  expect(widgets[0]?.result()).toMatchObject({ status: 'pending', error: null })
  expect(gateway.sequence()).toEqual(['closer'])
})

it('A first attempt that is alone at a closed gate is sent exactly at its nextRetryAt', async () => {
  const { client, gateway, leaveCloser } = await closedScope()
  leaveCloser()
  mount(client, gateway, ['late'])
  await pass(0)
  const { nextRetryAt = 0 } = stateOf(client, 'late')
  expect(nextRetryAt - START).toBeGreaterThanOrEqual(5_050)
  expect(nextRetryAt - START).toBeLessThanOrEqual(5_300)

  await pass(nextRetryAt - START - sinceStart() - 1)
  expect(gateway.sequence()).toEqual(['closer'])
  await pass(2)

  expect(gateway.sequence()).toEqual(['closer', 'late'])
  expect(stateOf(client, 'late')).toMatchObject({ phase: 'idle', failure: undefined })
})

it('A nextRetryAt is never in the past: while one goes first, nobody knows when the others follow', async () => {
  const { client, gateway } = await closedScope()
  mount(client, gateway, names(3))

  while (gateway.log.length < 5) {
    const waiting = names(3).map((name) => stateOf(client, name))
    const next = waiting.flatMap(({ phase, nextRetryAt = Infinity }) =>
      phase === 'waiting' ? nextRetryAt : [],
    )
    expect(Math.min(...next)).toBeGreaterThanOrEqual(Date.now())
    await pass(50)
  }

  expect(gateway.count(5_000)).toBe(4)
})

it('A first attempt that nobody watches any more goes back to pending and idle, and is never sent', async () => {
  const { client, gateway } = await closedScope()
  const [late] = mount(client, gateway, ['late'])
  await pass(100)

  late?.stop()
  await pass(60_000)

  expect(gateway.sequence()).toEqual(['closer', 'closer'])
  expect(client.getQueryState(['late'])).toMatchObject({
    status: 'pending',
    fetchStatus: 'idle',
    error: null,
    fetchFailureCount: 0,
  })
})

it('Cancelled, a first attempt ends in error with the failure that closed its gate', async () => {
  const { client, gateway } = await closedScope()
  const [late, other] = mount(client, gateway, ['late', 'other'])
  await pass(100)
  const closing = stateOf(client, 'closer').failure

  callOf(client, ['late']).cancel()
  await pass(60_000)

  expect(late?.result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
  const error = late?.result().error
  expect(isApiError(error) && error.failure).toBe(closing)
  expect(stateOf(client, 'late')).toMatchObject({ phase: 'failed', failure: { status: 429 } })
  expect(gateway.sequence()).toEqual(['closer', 'closer', 'other'])
  expect(other?.result().isSuccess).toBe(true)
})

it('A refetch in the background keeps its data while it waits, when cancelled, and until it is answered', async () => {
  const { client, gateway } = await closedScope()
  client.setQueryData(['kept'], 'before')
  client.setQueryData(['cancelled'], 'before')
  const [kept, cancelled] = mount(client, gateway, ['kept', 'cancelled'])
  await pass(100)
  expect(kept?.result()).toMatchObject({ data: 'before', status: 'success' })
  expect(stateOf(client, 'kept')).toMatchObject({ phase: 'waiting', stale: true })

  callOf(client, ['cancelled']).cancel()
  await pass(10_000)

  expect(cancelled?.result()).toMatchObject({ data: 'before', status: 'error' })
  expect(kept?.result().data).toMatch(/^kept at/)
  expect(gateway.sequence()).not.toContain('cancelled')
})

it('A refetch in the background that nobody watches any more keeps its data and has not failed', async () => {
  const { client, gateway } = await closedScope()
  client.setQueryData(['kept'], 'before')
  const [kept] = mount(client, gateway, ['kept'])
  await pass(100)

  kept?.stop()
  await pass(60_000)

  expect(client.getQueryState(['kept'])).toMatchObject({
    data: 'before',
    status: 'success',
    fetchStatus: 'idle',
    error: null,
  })
  expect(gateway.sequence()).not.toContain('kept')
})

it('A first attempt in a hidden tab is not sent at the deadline, but when the tab is shown', async () => {
  const { client, gateway, leaveCloser } = await closedScope()
  client.mount()
  leaveCloser()
  const [late] = mount(client, gateway, ['late'], { refetchOnWindowFocus: false })
  await pass(100)

  focusManager.setFocused(false)
  await pass(60_000)
  expect(gateway.sequence()).toEqual(['closer'])
  expect(stateOf(client, 'late').phase).toBe('paused')
  focusManager.setFocused(true)
  await pass(500)

  expect(late?.result().isSuccess).toBe(true)
})

it('Of a scope that is closed for longer than is slept, a first attempt is rejected without a request', async () => {
  const client = createClient({ ...one, maxAutomaticWait: 4_000 })
  const gateway = createGateway(() => limit(5))
  mount(client, gateway, ['closer'])
  await pass(100)

  const [late] = mount(client, gateway, ['late'])
  await pass(0)

  expect(gateway.sequence()).toEqual(['closer'])
  expect(late?.result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
  expect(stateOf(client, 'late')).toMatchObject({
    phase: 'failed',
    failure: { kind: 'rate-limited', retry: { at: START + 5_050 } },
  })
})

it('fetchQuery waits at a closed gate as well, and is answered after it', async () => {
  const { client, gateway } = await closedScope()

  const asked = client.fetchQuery({ queryKey: ['asked'], queryFn: gateway.ask('asked') })
  await pass(10_000)

  expect(await asked).toMatch(/^asked at/)
  expect(gateway.sequence()).toEqual(['closer', 'closer', 'asked'])
})

it('A key that changes while its first attempt waits leaves the old one unsent', async () => {
  const { client, gateway } = await closedScope()
  const { observer, result } = watch(client, { queryKey: ['old'], queryFn: gateway.ask('old') })
  await pass(100)

  observer.setOptions({ queryKey: ['new'], queryFn: gateway.ask('new') })
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['closer', 'closer', 'new'])
  expect(result().data).toMatch(/^new at/)
})
