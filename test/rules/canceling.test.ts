import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callOf, createClient, settle } from '../query/harness.ts'
import { closeLonelyTab, createGateway, limit, mount, one, openLonelyTab, pass } from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** A scope that w0 has found closed for five seconds, and three more that wait. */
async function closedGate(client: QueryClient) {
  const gateway = createGateway((_, before) => (before.length === 0 ? limit(5) : 'data'))
  mount(client, gateway, ['w0'])
  await pass(100)
  const waiting = mount(client, gateway, ['w1', 'w2', 'w3'])
  await settle()
  return { gateway, waiting }
}

it('A26 cancelQueries at a closed gate: what was cancelled is never sent, the others are in their turn', async () => {
  const client = createClient(one)
  const { gateway, waiting } = await closedGate(client)
  expect(gateway.sequence()).toEqual(['w0'])

  await client.cancelQueries({ queryKey: ['w1'] })
  await pass(60_000)

  expect(gateway.sequence()).toEqual(['w0', 'w0', 'w2', 'w3'])
  expect(waiting.map(({ result }) => result().status)).toEqual(['pending', 'success', 'success'])
  expect(waiting[0]?.result()).toMatchObject({ fetchStatus: 'idle', error: null })
})

it('A26 cancelQueries of all that wait: nothing is sent, and who comes after the deadline is served at once', async () => {
  const client = createClient(one)
  const { gateway } = await closedGate(client)

  await client.cancelQueries()
  await pass(60_000)
  expect(gateway.sequence()).toEqual(['w0'])
  mount(client, gateway, ['late', 'later'])
  await pass(200)

  expect(gateway.sequence()).toEqual(['w0', 'late', 'later'])
})

it('A26 cancelQueries of the one that goes first and is never answered: the next goes within ten seconds', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ name }, before) => {
    if (before.length === 0) return limit(5)
    return name === 'w0' ? 'never' : 'data'
  })
  mount(client, gateway, ['w0'])
  await pass(100)
  const others = mount(client, gateway, ['w1', 'w2'])
  await pass(6_000)
  expect(gateway.sequence()).toEqual(['w0', 'w0'])

  await client.cancelQueries({ queryKey: ['w0'] })
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['w0', 'w0', 'w1', 'w2'])
  expect(others.map(({ result }) => result().status)).toEqual(['success', 'success'])
})

it('A26 what was cancelled at a closed gate can be asked for again, and waits again', async () => {
  const client = createClient(one)
  const { gateway, waiting } = await closedGate(client)

  await client.cancelQueries({ queryKey: ['w1'] })
  void waiting[0]?.observer.refetch()
  await settle()

  expect(gateway.sequence()).toEqual(['w0'])
  expect(callOf(client, ['w1']).state()).toMatchObject({
    phase: 'waiting',
    failure: { kind: 'rate-limited' },
  })
})
