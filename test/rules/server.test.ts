import { environmentManager, MutationObserver, onlineManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isApiError } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { recourseOf } from '../../src/query/index.ts'
import { createClient, response } from '../query/harness.ts'
import { closeLonelyTab, createGateway, limit, names, one, openLonelyTab, pass } from './wall.ts'

const reached = vi.fn<(what: string) => void>()

/** What must not be reached for. */
const forbidden = {
  BroadcastChannel: vi.fn<() => void>(function open() {
    reached('BroadcastChannel')
  }),
  addEventListener: () => reached('addEventListener'),
  removeEventListener: () => reached('removeEventListener'),
}

beforeEach(() => {
  openLonelyTab()
  reached.mockClear()
  for (const [name, trap] of Object.entries(forbidden)) vi.stubGlobal(name, trap)
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {},
      {
        get: (_, name) => reached(`localStorage.${String(name)}`),
      },
    ),
  )
  environmentManager.setIsServer(() => true)
})
afterEach(closeLonelyTab)

/** Everything that would need a gate, a timer or a channel in a page. */
const everything = { ...one, gateway: ecolink, window: 1, pace: true }

it('A29 on a server a limit closes no gate: who comes next is sent at once', async () => {
  const client = createClient(everything)
  const gateway = createGateway(() => limit(5), 10)
  const ask = async (name: string) =>
    await client
      .fetchQuery({ queryKey: [name], queryFn: gateway.ask(name), retry: 3 })
      .catch((error: unknown) => error)

  const first = ask('w0')
  await pass(20)
  const others = names(20, 'next').map(ask)
  expect(gateway.log).toHaveLength(21)
  await pass(60_000)

  expect(gateway.log).toHaveLength(21)
  const errors = await Promise.all([first, ...others])
  expect(errors.every(isApiError)).toBe(true)
})

it('A29 on a server there is no timer, no channel, no storage and no listener, whatever fails', async () => {
  const globals = Object.getOwnPropertyNames(globalThis).toSorted()
  const refusals = [limit(5), limit(), response(503), response(500), response(401)]
  const client = createClient({ ...everything, refreshCredential: () => Promise.resolve() })
  const gateway = createGateway(({ name }) => refusals[Number(name.slice(1))] ?? 'lost', 0)
  const mutation = new MutationObserver(client, {
    mutationFn: gateway.ask('w9'),
    meta: { idempotent: true },
  })

  onlineManager.setOnline(false)
  onlineManager.setOnline(true)
  await Promise.all([
    ...names(6).map((name) =>
      client.prefetchQuery({ queryKey: [name], queryFn: gateway.ask(name) }),
    ),
    mutation.mutate().catch(() => {}),
    pass(1),
  ])

  expect(gateway.log).toHaveLength(7)
  expect(vi.getTimerCount()).toBe(0)
  expect(reached.mock.calls).toEqual([])
  expect(Object.getOwnPropertyNames(globalThis).toSorted()).toEqual(globals)
})

it('A29 on a server no refreshed credential is asked for, and detaching leaves nothing', async () => {
  const refreshCredential = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const client = createClient({ ...everything, refreshCredential })
  const gateway = createGateway(() => response(401), 0)

  await Promise.all([
    client.prefetchQuery({ queryKey: ['w0'], queryFn: gateway.ask('w0'), retry: 3 }),
    pass(1),
  ])
  recourseOf(client).detach()

  expect(refreshCredential).not.toHaveBeenCalled()
  expect(gateway.log).toHaveLength(1)
  expect(vi.getTimerCount()).toBe(0)
  expect(reached.mock.calls).toEqual([])
})
