import { focusManager, onlineManager, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isApiError } from '../../src/core/api-error.ts'
import { callOf, createClient, START } from '../query/harness.ts'
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

const three = ['a', 'b', 'c']

/** Three widgets whose scope is closed for half a minute; whoever asks then is judged, after 400 ms. */
async function refused(judge: (sent: Sent) => Answer = () => 'data', seconds = 30) {
  const client = createClient(one)
  client.mount()
  const gateway = createGateway(
    (sent) => (sent.at === 0 ? limit(seconds) : judge(sent)),
    ({ at }) => (at === 0 ? 50 : 400),
  )
  const widgets = mount(client, gateway, three, {
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  await pass(1_000)
  const since = () => gateway.sequence().slice(3)
  return { client, gateway, widgets, since }
}

const stateOf = (client: QueryClient, name: string) => callOf(client, [name]).state()
const retryNow = (client: QueryClient, name: string) => callOf(client, [name]).retryNow()
const cancel = (client: QueryClient, name: string) => callOf(client, [name]).cancel()

it('retryNow before the deadline is one request for the whole scope, whoever else asks meanwhile', async () => {
  const { client, since } = await refused()

  for (const name of ['b', 'b', 'a', 'c']) retryNow(client, name)
  await pass(395)
  expect(since()).toEqual(['b'])
  await pass(1_000)

  expect(since()).toEqual(['b', 'a', 'c'])
})

it('retryNow of a first attempt before the deadline is the same', async () => {
  const { client, gateway, since } = await refused()
  const [late] = mount(client, gateway, ['late'])

  retryNow(client, 'late')
  await pass(395)
  expect(since()).toEqual(['late'])
  await pass(1_000)

  expect(late?.result().isSuccess).toBe(true)
  expect(since()).toHaveLength(4)
})

it('retryNow that is refused makes the wait no shorter, and shows all when it ends', async () => {
  const { client, gateway, since } = await refused(({ at }) => (at < 30_000 ? limit(2) : 'data'))

  retryNow(client, 'b')
  await pass(500)
  expect(since()).toEqual(['b'])
  for (const name of three) {
    expect(stateOf(client, name).phase).toBe('waiting')
    expect(stateOf(client, name).nextRetryAt).toBeGreaterThanOrEqual(START + 30_050)
  }
  await pass(28_500)
  expect(since()).toEqual(['b'])
  await pass(3_000)

  expect(gateway.log).toHaveLength(7)
})

it('retryNow while its own request is under way, or while one goes first, sends nothing more', async () => {
  const { client, since } = await refused()
  retryNow(client, 'a')
  await pass(100)
  expect(stateOf(client, 'a').phase).toBe('retrying')

  retryNow(client, 'a')
  retryNow(client, 'b')
  await pass(200)

  expect(since()).toEqual(['a'])
})

it('retryNow after the deadline, while the gate is open and others wait for their turn, is sent at once', async () => {
  const client = createClient(one)
  const gateway = createGateway(
    ({ at }) => (at === 0 ? limit(5) : 'data'),
    ({ at }) => (at === 0 ? 50 : 2_000),
  )
  const many = Array.from({ length: 30 }, (_, at) => `w${at}`)
  mount(client, gateway, many)
  await pass(7_500)
  const sent = gateway.sequence().slice(30)
  expect(sent).not.toContain('w25')
  expect(stateOf(client, 'w25').phase).toBe('waiting')

  retryNow(client, 'w25')
  await pass(0)

  expect(gateway.sequence().slice(30)).toEqual([...sent, 'w25'])
})

it.each([
  ['offline', () => onlineManager.setOnline(false)],
  ['in a hidden tab', () => focusManager.setFocused(false)],
])('retryNow %s keeps the pause of TanStack Query: nothing is sent', async (_, leave) => {
  const { client, since } = await refused()
  leave()
  await pass(100)

  retryNow(client, 'a')
  await pass(1_000)

  expect(since()).toEqual([])
})

it('retryNow at a gate that is closed for longer than is slept sends one request, and opens it for all that ask', async () => {
  const { client, widgets, since } = await refused(() => 'data', 600)
  expect(stateOf(client, 'a').phase).toBe('failed')

  retryNow(client, 'a')
  await pass(500)
  expect(since()).toEqual(['a'])
  retryNow(client, 'b')
  await pass(500)

  expect(since()).toEqual(['a', 'b'])
  expect(widgets.map(({ result }) => result().status)).toEqual(['success', 'success', 'error'])
})

it('retryNow that is refused at such a gate shows the failure again, and a person may ask once more', async () => {
  const { client, widgets, since } = await refused(
    ({ at }) => (at < 2_000 ? limit(600) : 'data'),
    600,
  )

  retryNow(client, 'a')
  await pass(1_500)
  expect(stateOf(client, 'a')).toMatchObject({ phase: 'failed', failure: { kind: 'rate-limited' } })
  retryNow(client, 'a')
  await pass(500)

  expect(since()).toEqual(['a', 'a'])
  expect(widgets[0]?.result().isSuccess).toBe(true)
})

it.each<[string, (client: QueryClient) => Promise<void>]>([
  ['while it waits for the deadline', () => pass(100)],
  [
    'while another goes first',
    async (client) => {
      retryNow(client, 'b')
      await pass(100)
    },
  ],
  [
    'while it goes first itself',
    async (client) => {
      retryNow(client, 'a')
      await pass(100)
    },
  ],
  [
    'while it is paused in a hidden tab',
    async () => {
      focusManager.setFocused(false)
      await pass(40_000)
    },
  ],
  [
    'while it is paused offline',
    async () => {
      onlineManager.setOnline(false)
      await pass(40_000)
    },
  ],
])(
  'cancel %s ends it in error at once, sends nothing more for it, and leaves the others in their turn',
  async (_, meanwhile) => {
    const { client, widgets, since } = await refused()
    await meanwhile(client)
    const before = since().filter((name) => name === 'a').length

    cancel(client, 'a')
    await pass(0)
    expect(widgets[0]?.result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
    expect(isApiError(widgets[0]?.result().error)).toBe(true)
    expect(stateOf(client, 'a').phase).toBe('failed')
    focusManager.setFocused(true)
    onlineManager.setOnline(true)
    await pass(60_000)

    expect(since().filter((name) => name === 'a')).toHaveLength(before)
    expect(widgets.map(({ result }) => result().status)).toEqual(['error', 'success', 'success'])
  },
)

it('cancel of the one that goes first and is never answered: the next goes within ten seconds of it', async () => {
  const { client, since } = await refused(({ name }) => (name === 'a' ? 'never' : 'data'))
  retryNow(client, 'a')
  await pass(100)

  cancel(client, 'a')
  await pass(31_000)

  expect(since()).toEqual(['a', 'b', 'c'])
})

it('cancel of all: nothing more is sent', async () => {
  const { client, widgets, since } = await refused()

  for (const name of three) cancel(client, name)
  await pass(120_000)

  expect(since()).toEqual([])
  expect(widgets.map(({ result }) => result().status)).toEqual(['error', 'error', 'error'])
})
