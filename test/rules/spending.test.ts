import type { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { callOf, createClient, response } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  mount,
  names,
  one,
  openLonelyTab,
  pass,
  type Sent,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** Broken widgets fail for a reason of their own; the others are well. */
const brokenOnes = ({ name }: Sent) => (name.startsWith('broken') ? response(500) : 'data')

/**
 * Seven first attempts that are answered, and a broken widget that spends its three retries; then one
 * more answer, so that nobody takes the broken ones for an outage. Nine first attempts in six seconds.
 */
async function spentReserve(client: QueryClient) {
  const gateway = createGateway(brokenOnes)
  const [well] = mount(client, gateway, names(7))
  mount(client, gateway, ['broken0'])
  await pass(5_000)
  void well?.observer.refetch()
  await pass(1_000)
  const calls = (name: string) => gateway.log.filter((sent) => sent.name === name).length
  expect(calls('broken0')).toBe(4)
  return { gateway, calls, well }
}

it('A35 a spent retry budget: what fails next is shown at once', async () => {
  const client = createClient(one)
  const { gateway, calls, well } = await spentReserve(client)

  // The tenth first attempt: three and a tenth of ten make one more retry.
  mount(client, gateway, ['broken1'])
  await pass(5_000)
  void well?.observer.refetch()
  await pass(1_000)
  mount(client, gateway, ['broken2'])
  await pass(100)

  expect(calls('broken1')).toBe(2)
  expect(calls('broken2')).toBe(1)
  expect(callOf(client, ['broken2']).state()).toMatchObject({ phase: 'failed', attempt: 1 })
})

it('A35 a spent retry budget does not keep a person from asking again', async () => {
  const client = createClient(one)
  const { gateway, calls } = await spentReserve(client)
  mount(client, gateway, ['broken1'])
  await pass(5_000)

  callOf(client, ['broken1']).retryNow()
  await pass(100)

  expect(calls('broken1')).toBe(3)
})

it('A36 the retry budget refills: a minute later three retries are there again', async () => {
  const client = createClient(one)
  const { gateway, calls } = await spentReserve(client)

  await pass(60_000)
  mount(client, gateway, ['broken1'])
  await pass(10_000)

  expect(calls('broken1')).toBe(4)
})

it('A36 the retry budget grows by one retry with ten first attempts', async () => {
  const client = createClient(one)
  const { gateway, calls } = await spentReserve(client)

  mount(client, gateway, names(20, 'more'))
  await pass(100)
  // Thirty first attempts make six retries, of which three are spent.
  mount(client, gateway, ['broken1'])
  await pass(10_000)
  expect(calls('broken1')).toBe(4)
  mount(client, gateway, ['well'])
  await pass(100)
  mount(client, gateway, ['broken2'])
  await pass(10_000)

  expect(calls('broken2')).toBe(1)
})

it('A35 each scope has a budget of its own', async () => {
  const client = createClient({ scope: ({ queryKey }) => String(queryKey[0]).slice(-1) })
  const gateway = createGateway(brokenOnes)

  mount(client, gateway, ['broken0', 'broken1', 'broken2', 'broken3'])
  await pass(10_000)

  expect(gateway.log).toHaveLength(16)
})
