import { anything, assert, property } from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient } from '../query/harness.ts'
import { openNeighbourhood } from './neighbours.ts'
import { closeLonelyTab, createGateway, limit, mount, openLonelyTab, pass } from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

const DAY = 24 * 60 * 60_000

/** What stands where something else was meant. */
const wrong = [
  Number.NaN,
  Infinity,
  -Infinity,
  -1,
  1e308,
  2 ** 53,
  1.5,
  '5',
  '',
  null,
  true,
  [],
  {},
]

/** Everything is of one scope, but for one query. */
const scopes = {
  scope: ({ queryKey: [name] }: { readonly queryKey: readonly unknown[] }) =>
    name === 'free' ? 'free' : 'one',
}

/** What is really said between tabs for so long after one of them has met a limit of five seconds. */
async function conversation(time: number): Promise<readonly unknown[]> {
  const neighbourhood = openNeighbourhood()
  const gateway = createGateway((_, before) => (before.length < 2 ? limit(5) : 'data'))
  const client = createClient(scopes)
  mount(client, gateway, ['a', 'b'])
  await pass(time)
  const said = new Map(neighbourhood.said.map((data) => [JSON.stringify(data), data]))
  recourseOf(client).detach()
  client.clear()
  return [...said.values()]
}

/** The same with each single value replaced by something wrong. */
function distorted(said: unknown): readonly unknown[] {
  if (typeof said !== 'object' || said === null) return wrong
  return Object.entries(said).flatMap(([name, value]) =>
    [...distorted(value), ...wrong].map((other) => ({ ...said, [name]: other })),
  )
}

/** The same, with every moment in it moved by so many milliseconds. */
function moved(said: unknown, by: number): unknown {
  if (typeof said === 'number') return said > 0 ? said + by : said
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, moved(value, by)]))
}

/** A tab that listens, with a widget that is shown. */
async function listeningTab() {
  const neighbourhood = openNeighbourhood()
  const client = createClient(scopes)
  const gateway = createGateway(() => 'data')
  mount(client, gateway, ['first'])
  await pass(100)
  const [line = ''] = neighbourhood.names()
  const leave = () => {
    recourseOf(client).detach()
    client.clear()
  }
  return { client, gateway, leave, say: (data: unknown) => neighbourhood.say(line, data) }
}

it('A15 messages that are none: nothing is thrown, and nobody waits', async () => {
  const { client, gateway, say } = await listeningTab()

  assert(
    property(anything({ withBigInt: true, withDate: true, withMap: true }), (data) => say(data)),
  )
  const [after] = mount(client, gateway, ['after'])
  await pass(100)

  expect(after?.result().isSuccess).toBe(true)
})

it('A15 messages with a wrong value in them: no deadline lies further away than a day, and a person can ask at any time', async () => {
  const said = await conversation(1_000)
  const phases = new Set<string>()

  for (const message of said.flatMap(distorted)) {
    const { client, gateway, leave, say } = await listeningTab()
    say(message)
    const [after] = mount(client, gateway, ['after'])
    await pass(0)
    const call = callOf(client, ['after'])
    phases.add(call.state().phase)
    expect(call.state().failure?.retry.at ?? 0).toBeLessThanOrEqual(Date.now() + DAY)

    call.retryNow()
    await pass(100)

    expect(after?.result().isSuccess).toBe(true)
    leave()
  }

  expect([...phases]).toEqual(expect.arrayContaining(['idle', 'failed']))
})

it('A15 a deadline that a stranger put far away is over after a day', async () => {
  const said = await conversation(1_000)

  for (const message of said.flatMap(distorted)) {
    const { client, gateway, leave, say } = await listeningTab()
    say(message)
    await pass(DAY)
    const [after] = mount(client, gateway, ['after'])
    await pass(1_000)

    expect(after?.result().isSuccess).toBe(true)
    leave()
  }
})

it('A15 ten thousand messages, each of them news: nothing piles up, and other scopes stay free', async () => {
  const said = await conversation(1_000)
  const { client, gateway, say } = await listeningTab()
  const timers = vi.getTimerCount()

  for (let count = 0; count < 10_000; count += 1)
    say(moved(said[count % said.length], 30_000 + count))
  const [held, free] = mount(client, gateway, ['held', 'free'])
  await pass(1_000)

  expect([held?.result().status, free?.result().status]).toEqual(['pending', 'success'])
  expect(vi.getTimerCount()).toBeLessThanOrEqual(timers + 5)
  await pass(45_000)
  expect(held?.result().isSuccess).toBe(true)
})
