import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineGateway } from '../../src/core/index.ts'
import type { ScopedQuery } from '../../src/query/index.ts'
import { callOf, createClient, response, settle } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  names,
  openLonelyTab,
  pass,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** By its first letter; n is of none. */
function scope({ queryKey }: ScopedQuery): string | null {
  const [letter = ''] = String(queryKey[0])
  return letter === 'n' ? null : letter
}

it('Window: no more than so many under way from the start, in the order in which they came', async () => {
  const client = createClient({ window: 6 })
  const gateway = createGateway(() => 'data', 100)
  const widgets = mount(client, gateway, names(40))
  let most = 0
  for (let time = 0; time < 1_000; time += 10) {
    most = Math.max(most, gateway.underWay())
    await pass(10)
  }

  expect(most).toBe(6)
  expect(gateway.sequence()).toEqual(names(40))
  expect(widgets.every(({ result }) => result().status === 'success')).toBe(true)
})

it('Window: each scope has its own, and what is of no scope has none', async () => {
  const client = createClient({ window: 2, scope })
  const gateway = createGateway(() => 'data', 100)

  mount(client, gateway, [...names(5, 'a'), ...names(5, 'b'), ...names(5, 'n')])

  expect(gateway.sequence()).toEqual(['a0', 'a1', 'b0', 'b1', ...names(5, 'n')])
})

it('Window: one that fails makes room for the next', async () => {
  const client = createClient({ window: 1 })
  const gateway = createGateway(({ name }) => (name === 'w0' ? response(404) : 'data'), 100)
  const widgets = mount(client, gateway, ['w0', 'w1'])

  await pass(250)

  expect(gateway.sequence()).toEqual(['w0', 'w1'])
  expect(widgets.map(({ result }) => result().status)).toEqual(['error', 'success'])
})

it('Scope: the function is given the key and the meta, and what it names shares a limit', async () => {
  const named = vi.fn<(query: ScopedQuery) => string | null>(({ meta }) =>
    String(meta?.['account']),
  )
  const client = createClient({ scope: named })
  const gateway = createGateway((_, before) => (before.length === 0 ? limit(5) : 'data'))
  mount(client, gateway, ['w0'], { meta: { account: 'one' } })
  await pass(100)

  mount(client, gateway, ['w1'], { meta: { account: 'one' } })
  mount(client, gateway, ['w2'], { meta: { account: 'two' } })
  await settle()

  expect(named).toHaveBeenCalledWith({ queryKey: ['w0'], meta: { account: 'one' } })
  expect(gateway.sequence()).toEqual(['w0', 'w2'])
})

it('Scope: what is of none is held by no limit, not even its own last one, and waits for itself alone', async () => {
  const client = createClient({ scope: () => null })
  const gateway = createGateway(({ name }, before) =>
    name === 'w0' && before.length === 0 ? limit(5) : 'data',
  )
  mount(client, gateway, ['w0'])
  await pass(100)

  mount(client, gateway, ['w1'])
  await settle()
  expect(gateway.sequence()).toEqual(['w0', 'w1'])
  await pass(6_000)

  expect(gateway.sequence()).toEqual(['w0', 'w1', 'w0'])
})

it('Learned: a key that was never seen to fail is sent at once, one that was waits with the others of its last failure', async () => {
  const client = createClient()
  let isRefusing = true
  const gateway = createGateway(() => (isRefusing ? limit(5) : 'data'))
  const [before] = mount(client, gateway, ['known'], { retry: false })
  await pass(6_000)
  mount(client, gateway, ['w0'])
  await pass(100)
  isRefusing = false

  mount(client, gateway, ['new'])
  void before?.observer.refetch()
  await settle()
  expect(gateway.sequence()).toEqual(['known', 'w0', 'new'])
  expect(callOf(client, ['known']).state().phase).toBe('waiting')
  await pass(6_000)

  expect(gateway.sequence().toSorted()).toEqual(['known', 'known', 'new', 'w0', 'w0'])
})

/** Says which model has no capacity. */
const models = defineGateway({
  name: 'Models',
  hosts: [],
  credential: 'key',
  codes: [{ status: 503, kind: 'unavailable' }],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
})

/** The model is in the name of the widget: `big1`, `small2`. */
const modelOf = ({ name }: Pick<Sent, 'name'>) => name.replace(/\d+$/, '')

const outage = (sent: Sent) =>
  response(503, { error: { message: 'no capacity', model: modelOf(sent) } }, { 'retry-after': '5' })

it('Learned: where the answer names a model, its outage holds what failed for that model and nothing else', async () => {
  const client = createClient({ gateway: models })
  let down = new Set(['big', 'small'])
  const gateway = createGateway((sent) => (down.has(modelOf(sent)) ? outage(sent) : 'data'))
  const [big, small] = mount(client, gateway, ['big0', 'small0'], { retry: false })
  await pass(6_000)
  expect(callOf(client, ['big0']).state().failure?.model).toBe('big')
  down = new Set(['big'])
  mount(client, gateway, ['big1'])
  await pass(100)

  void big?.observer.refetch()
  void small?.observer.refetch()
  await settle()

  expect(gateway.sequence()).toEqual(['big0', 'small0', 'big1', 'small0'])
  expect(callOf(client, ['big0']).state().phase).toBe('waiting')
})

it('Learned: a limit on the requests of the whole key holds the other models too', async () => {
  const client = createClient({ gateway: models })
  const gateway = createGateway((sent) =>
    response(429, { error: { message: 'too many', model: modelOf(sent) } }, { 'retry-after': '5' }),
  )
  const [, small] = mount(client, gateway, ['big0', 'small0'], { retry: false })
  await pass(6_000)
  mount(client, gateway, ['big1'])
  await pass(100)

  void small?.observer.refetch()
  await settle()

  expect(gateway.sequence()).toEqual(['big0', 'small0', 'big1'])
})
