import { focusManager } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient, heldBack, watch } from '../query/harness.ts'
import { openNeighbourhood } from './neighbours.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  one,
  openLonelyTab,
  pass,
  type Answer,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

const here = ['here 1', 'here 2']
const there = ['there 1', 'there 2']

/** Two tabs of one scope, which the first has found closed for five seconds. */
async function twoTabs(judge: (sent: Sent) => Answer) {
  const neighbourhood = openNeighbourhood()
  const gateway = createGateway((sent) => (sent.at === 0 ? limit(5) : judge(sent)), 400)
  const clients = [createClient(one), createClient(one)] as const
  const widgets = mount(clients[0], gateway, here)
  await pass(500)
  widgets.push(...mount(clients[1], gateway, there))
  const success = () => widgets.map(({ result }) => result().isSuccess)
  return { neighbourhood, gateway, clients, success }
}

it('A09 a tab that is hidden for ten minutes: nothing is sent meanwhile, one request when it is shown, then the others', async () => {
  const client = createClient(one)
  client.mount()
  const gateway = createGateway((_, before) => (before.length < 2 ? limit(30) : 'data'), 400)
  mount(client, gateway, here, { refetchOnWindowFocus: false })
  await pass(1_000)

  focusManager.setFocused(false)
  await pass(600_000)
  expect(gateway.log).toHaveLength(2)
  expect(callOf(client, ['here 1']).state().phase).toBe('paused')
  focusManager.setFocused(true)
  await pass(300)
  expect(gateway.log).toHaveLength(3)
  await pass(1_000)

  expect(gateway.log).toHaveLength(4)
})

it('A10 two tabs: one request at the deadline, and after its success the others of both', async () => {
  const { gateway, success } = await twoTabs(() => 'data')

  await pass(5_200)
  expect(gateway.sequence()).toEqual([...here, 'here 1'])
  await pass(2_000)

  expect(gateway.sequence().toSorted()).toEqual([...here, ...here, ...there].toSorted())
  expect(success()).toEqual([true, true, true, true])
})

it('A10 a tab that is closed while its request goes first: the other sends one within ten seconds of it', async () => {
  const { neighbourhood, gateway } = await twoTabs(({ name }) =>
    name.startsWith('here') ? 'never' : 'data',
  )
  await pass(5_300)
  const [first] = gateway.log.slice(2)
  neighbourhood.freeze()

  await pass(9_000)
  expect(gateway.count(500)).toBe(1)
  await pass(1_700)

  const others = gateway.log.slice(3).filter(({ name }) => there.includes(name))
  expect(others[0]?.at).toBeLessThanOrEqual((first?.at ?? 0) + 10_200)
  expect(others).toHaveLength(2)
})

it('A11 a tab that is frozen while its request goes first, and hears a refusal when it wakes: the other is not held again', async () => {
  const { neighbourhood, gateway, clients } = await twoTabs(() => 'data')
  const late = heldBack()
  void clients[0].cancelQueries()
  const { result } = watch(clients[0], { queryKey: ['frozen'], queryFn: late.queryFn })
  await pass(5_300)
  neighbourhood.freeze()
  await pass(12_000)
  expect(callOf(clients[1], ['there 2']).state().phase).toBe('idle')

  neighbourhood.thaw()
  late.answer(0)?.reject(limit(20))
  await pass(500)
  const [after] = mount(clients[1], gateway, ['after'])
  await pass(500)

  expect(after?.result().isSuccess).toBe(true)
  expect(result().isPending).toBe(true)
})

it.each([
  ['missing', () => ({})],
  ['out of bounds', () => Object.defineProperty({}, 'locks', { get: deny })],
])('A12 no lock is asked for: tabs share a gate where navigator.locks is %s', async (_, given) => {
  vi.stubGlobal('navigator', given())
  const { gateway, success } = await twoTabs(() => 'data')

  await pass(5_200)
  expect(gateway.count(500)).toBe(1)
  await pass(2_000)

  expect(success()).toEqual([true, true, true, true])
})

function deny(): never {
  throw new DOMException('denied', 'SecurityError')
}

/** Who is served, and when, where the first three are refused for five seconds. */
async function requestsOfATab() {
  const gateway = createGateway((_, before) => (before.length < 3 ? limit(5) : 'data'), 400)
  const client = createClient(one)
  mount(client, gateway, ['a', 'b', 'c'])
  await pass(10_000)
  recourseOf(client).detach()
  return [gateway.count(0, 5_000), gateway.count(5_000, 5_800), gateway.count(5_800, 7_000)]
}

it.each<[string, unknown]>([
  ['missing', undefined],
  ['refused when it is made', deny],
  [
    'closed from outside',
    class extends EventTarget {
      postMessage = deny
      close() {}
    },
  ],
])('A13 a BroadcastChannel that is %s: the gate works in its tab', async (_, channel) => {
  vi.stubGlobal('BroadcastChannel', channel)

  expect(await requestsOfATab()).toEqual([3, 1, 2])
})

it.each<[string, PropertyDescriptor]>([
  ['is missing', { value: undefined }],
  ['throws when it is touched', { get: deny }],
  ['throws when it is read', { value: { getItem: deny, setItem() {} } }],
  ['throws when it is written', { value: { getItem: () => null, setItem: deny } }],
])('A14 a localStorage that %s: the gate works in its tab', async (_, storage) => {
  vi.stubGlobal('localStorage', undefined)
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage })

  expect(await requestsOfATab()).toEqual([3, 1, 2])
})
