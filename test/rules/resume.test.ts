import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf, type RecourseOptions } from '../../src/query/index.ts'
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
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** Forty widgets whose balance has run out; `judge` answers from the second request of each on. */
async function brokeDashboard(
  judge: (sent: Sent) => ReturnType<typeof limit> | 'data' | 'never',
  options?: RecourseOptions,
) {
  const client = createClient(options)
  const gateway = createGateway((sent) => (sent.at === 0 ? response(402) : judge(sent)))
  const widgets = mount(client, gateway, names(40))
  await pass(1_000)
  return { client, gateway, widgets }
}

function resumeBalance(client: QueryClient): void {
  const groups = recourseOf(client).failures()
  const group = groups.find(({ failure }) => failure.kind === 'insufficient-balance')
  if (group) recourseOf(client).resume(group.failure)
}

it('Promise 7: the balance is back: one goes first at once, then the others, each once', async () => {
  const { client, gateway, widgets } = await brokeDashboard(() => 'data')

  resumeBalance(client)
  await pass(45)
  expect(gateway.count(1_000)).toBe(1)
  await pass(5_000)

  expect(widgets.every(({ result }) => result().isSuccess)).toBe(true)
  expect(gateway.sequence().slice(40).toSorted()).toEqual([...names(40)].toSorted())
  expect(recourseOf(client).failures()).toEqual([])
})

it('Promise 7: they follow more and more at a time, never all in one moment', async () => {
  const { client, gateway } = await brokeDashboard(() => 'data')

  resumeBalance(client)
  await pass(5_000)

  const moments = new Map<number, number>()
  for (const { at } of gateway.log.slice(40)) moments.set(at, (moments.get(at) ?? 0) + 1)
  const rounds = [...moments.values()]
  expect(rounds[0]).toBe(1)
  expect(rounds.length).toBeGreaterThanOrEqual(4)
  expect(Math.max(...rounds)).toBeLessThanOrEqual(20)
})

it('Promise 7: the balance is not back: one request tells, and the others keep their failure', async () => {
  const { client, gateway, widgets } = await brokeDashboard(() => response(402))

  resumeBalance(client)
  await pass(60_000)

  expect(gateway.log).toHaveLength(41)
  expect(widgets.every(({ result }) => result().isError)).toBe(true)
  expect(callOf(client, ['w7']).state()).toMatchObject({
    phase: 'failed',
    failure: { kind: 'insufficient-balance' },
  })
  expect(
    recourseOf(client)
      .failures()
      .map(({ queryKeys }) => queryKeys.length),
  ).toEqual([40])
})

it('Promise 7: asked for three times in a row it is done once', async () => {
  const { client, gateway } = await brokeDashboard(() => 'data')

  resumeBalance(client)
  resumeBalance(client)
  await pass(10)
  resumeBalance(client)
  await pass(5_000)

  expect(gateway.log).toHaveLength(80)
})

it('Promise 7: the one that goes first fails for a reason of its own: the next one goes', async () => {
  const { client, gateway, widgets } = await brokeDashboard(({ name }) =>
    name === 'w0' ? response(404) : 'data',
  )

  resumeBalance(client)
  await pass(5_000)

  expect(gateway.log).toHaveLength(80)
  expect(
    widgets.map(({ result }) => result().status).filter((status) => status === 'error'),
  ).toHaveLength(1)
})

it('Promise 7: the one that goes first is never answered: the others follow within ten seconds', async () => {
  const { client, gateway } = await brokeDashboard(({ name }) => (name === 'w0' ? 'never' : 'data'))

  resumeBalance(client)
  await pass(20_000)

  expect(gateway.log).toHaveLength(80)
})

it('Promise 7: what failed otherwise, in another scope, or is watched by nobody is not asked', async () => {
  const client = createClient({ scope: ({ queryKey: [name] }) => String(name).slice(0, 4) })
  const gateway = createGateway(({ name, at }) => {
    if (at > 0) return 'data'
    return response(name === 'left 3' ? 404 : 402)
  })
  const [, unwatched] = mount(client, gateway, ['left 1', 'left 2', 'left 3', 'right'])
  await pass(1_000)
  unwatched?.stop()

  const { failure } = callOf(client, ['left 1']).state()
  if (failure) callOf(client, ['left 1']).resume(failure)
  await pass(60_000)

  expect(gateway.sequence().slice(4)).toEqual(['left 1'])
})

it('Promise 7: a mutation that the balance blocked is never sent', async () => {
  const { client } = await brokeDashboard(() => 'data')
  const mutationFn = vi.fn<() => Promise<never>>(() => Promise.reject(response(402)))
  const mutation = new MutationObserver(client, { mutationFn, meta: { idempotent: true } })
  mutation.subscribe(() => {})
  mutation.mutate().catch(() => {})
  await pass(100)

  resumeBalance(client)
  await pass(60_000)

  expect(mutationFn).toHaveBeenCalledTimes(1)
})

it('Promise 7: what was resumed and left before its turn is not sent, and keeps its failure', async () => {
  const { client, gateway, widgets } = await brokeDashboard(() => 'data')

  resumeBalance(client)
  await pass(10)
  widgets[20]?.stop()
  await pass(10_000)

  expect(gateway.log).toHaveLength(79)
  expect(client.getQueryState(['w20'])).toMatchObject({ status: 'error', fetchStatus: 'idle' })
})

it('Promise 7: what the limit of the same scope holds meanwhile is let go with them, one first', async () => {
  const { client, gateway, widgets } = await brokeDashboard(() => 'data', one)
  const other = createGateway(({ at }) => (at < 1_100 ? limit(20) : 'data'))
  const [limited] = mount(client, other, ['limited'])
  await pass(100)
  expect(limited?.result().isPending).toBe(true)

  resumeBalance(client)
  await pass(40)
  expect(gateway.count(1_000) + other.count(1_100)).toBe(1)
  await pass(5_000)

  expect(limited?.result().isSuccess).toBe(true)
  expect(widgets.every(({ result }) => result().isSuccess)).toBe(true)
})
