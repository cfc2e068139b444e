import { MutationObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Failure } from '../../src/core/failure.ts'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient, response } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  mount,
  names,
  openLonelyTab,
  pass,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** An API whose key is no longer taken from some moment on, and a way to make it new that takes a second. */
function expiringKey(given: { readonly helps: boolean; readonly fails?: boolean }) {
  let renewedAt = Infinity
  const refreshCredential = vi.fn<(failure: Failure) => Promise<void>>(async () => {
    await new Promise<void>((resolve) => void setTimeout(resolve, 1_000))
    if (given.fails) throw new Error('signed out')
    if (given.helps) renewedAt = Date.now()
  })
  const judge = () => (Date.now() >= renewedAt ? ('data' as const) : response(401))
  return { refreshCredential, judge, expire: () => (renewedAt = Infinity) }
}

it('Promise 6: forty queries answered 401 are one refresh, after which one goes first, then the others, each once', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge)
  const widgets = mount(client, gateway, names(40))

  await pass(1_045)
  expect(gateway.log).toHaveLength(40)
  await pass(45)
  expect(gateway.log).toHaveLength(41)
  await pass(10_000)

  expect(refreshCredential).toHaveBeenCalledTimes(1)
  expect(refreshCredential.mock.calls[0]?.[0]).toMatchObject({
    kind: 'authentication',
    status: 401,
  })
  expect(widgets.every(({ result }) => result().isSuccess)).toBe(true)
  expect(gateway.sequence().slice(40).toSorted()).toEqual([...names(40)].toSorted())
})

it('Promise 6: while the credential is made new, the queries wait and nobody knows how long', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const [widget] = mount(client, createGateway(judge), ['a'])

  await pass(500)

  expect(widget?.result()).toMatchObject({ status: 'pending', error: null })
  expect(callOf(client, ['a']).state()).toMatchObject({
    phase: 'waiting',
    failure: { kind: 'authentication' },
    nextRetryAt: undefined,
  })
})

it('Promise 6: where the new credential is not taken either, one request finds out, and all end in error', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: false })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge)
  const widgets = mount(client, gateway, names(40))

  await pass(60_000)

  expect(refreshCredential).toHaveBeenCalledTimes(1)
  expect(gateway.log).toHaveLength(41)
  expect(widgets.every(({ result }) => result().isError)).toBe(true)
  expect(
    recourseOf(client)
      .failures()
      .map(({ failure, queryKeys }) => [failure.kind, queryKeys.length]),
  ).toEqual([['authentication', 40]])
})

it('Promise 6: after that it is not made new again, whoever asks, until something is answered', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: false })
  const client = createClient({ refreshCredential })
  let isSignedIn = false
  const gateway = createGateway(() => (isSignedIn ? 'data' : judge()))
  mount(client, gateway, ['a'])
  await pass(5_000)

  callOf(client, ['a']).retryNow()
  const [late] = mount(client, gateway, ['late'])
  await pass(5_000)
  expect(refreshCredential).toHaveBeenCalledTimes(1)
  expect(late?.result().isError).toBe(true)

  isSignedIn = true
  callOf(client, ['a']).retryNow()
  await pass(100)
  isSignedIn = false
  callOf(client, ['late']).retryNow()
  await pass(100)

  expect(refreshCredential).toHaveBeenCalledTimes(2)
})

it('Promise 6: where it cannot be made new, all end in error without another request', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: true, fails: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge)
  const widgets = mount(client, gateway, names(40))

  await pass(60_000)

  expect(refreshCredential).toHaveBeenCalledTimes(1)
  expect(gateway.log).toHaveLength(40)
  expect(widgets.every(({ result }) => result().isError)).toBe(true)
  expect(callOf(client, ['w0']).state()).toMatchObject({
    phase: 'failed',
    failure: { kind: 'authentication' },
  })
})

it.each([
  [
    'throws at once',
    () => {
      throw new Error('no session')
    },
  ],
  ['rejects at once', () => Promise.reject(new Error('no session'))],
])(
  'Promise 6: a refresh that %s ends all without another request, also those that are under way',
  async (_, refreshCredential) => {
    const client = createClient({ refreshCredential })
    const gateway = createGateway(
      () => response(401),
      ({ name }) => (name === 'w0' ? 500 : 50),
    )
    const widgets = mount(client, gateway, names(40))

    await pass(60_000)

    expect(widgets.every(({ result }) => result().isError)).toBe(true)
    expect(gateway.log).toHaveLength(40)
  },
)

it('Promise 6: a refresh that is done at once and does not help costs one request', async () => {
  const client = createClient({ refreshCredential: () => Promise.resolve() })
  const gateway = createGateway(() => response(401))
  const widgets = mount(client, gateway, names(40))

  await pass(60_000)

  expect(widgets.every(({ result }) => result().isError)).toBe(true)
  expect(gateway.log).toHaveLength(41)
})

it('Promise 6: a 401 to a request from before the refresh is no reason for another one', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge, ({ name, at }: Sent) =>
    name === 'slow' && at === 0 ? 3_000 : 50,
  )
  const [slow] = mount(client, gateway, ['slow', 'quick'])

  await pass(10_000)

  expect(refreshCredential).toHaveBeenCalledTimes(1)
  expect(slow?.result().isSuccess).toBe(true)
  expect(gateway.sequence().filter((name) => name === 'slow')).toHaveLength(2)
})

it('Promise 6: once the new credential was taken, the next time that it is not is a new reason', async () => {
  const { refreshCredential, judge, expire } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge)
  const [widget] = mount(client, gateway, ['a'])
  await pass(5_000)
  expect(widget?.result().isSuccess).toBe(true)

  expire()
  void widget?.observer.refetch()
  await pass(5_000)

  expect(refreshCredential).toHaveBeenCalledTimes(2)
  expect(widget?.result()).toMatchObject({ isSuccess: true, isError: false })
  expect(gateway.log).toHaveLength(4)
})

it('Promise 6: cancelled while the credential is made new, a query ends in error and is not sent again', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge)
  const [a, b] = mount(client, gateway, ['a', 'b'])
  await pass(500)

  callOf(client, ['a']).cancel()
  await pass(5_000)

  expect(a?.result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
  expect(b?.result().isSuccess).toBe(true)
  expect(gateway.sequence()).toEqual(['a', 'b', 'b'])
})

it('Promise 6: a person who asks while the credential is made new sends nothing with the old one', async () => {
  const { refreshCredential, judge } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(judge)
  const [a] = mount(client, gateway, ['a', 'b'])
  await pass(500)

  callOf(client, ['a']).retryNow()
  await pass(500)
  expect(gateway.log).toHaveLength(2)
  await pass(5_000)

  expect(a?.result().isSuccess).toBe(true)
})

it('Promise 6: a mutation is not sent again, and a 403 is no reason to make a credential new', async () => {
  const { refreshCredential } = expiringKey({ helps: true })
  const client = createClient({ refreshCredential })
  const gateway = createGateway(() => response(403))
  mount(client, gateway, ['forbidden'])
  const mutationFn = vi.fn<() => Promise<never>>(() => Promise.reject(response(401)))
  const mutation = new MutationObserver(client, { mutationFn })
  mutation.subscribe(() => {})
  mutation.mutate().catch(() => {})

  await pass(60_000)

  expect(mutationFn).toHaveBeenCalledTimes(1)
  expect(gateway.log).toHaveLength(1)
  expect(refreshCredential).not.toHaveBeenCalled()
})
