import { MutationObserver, onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RecourseOptions } from '../../src/query/index.ts'
import { recourseOf } from '../../src/query/index.ts'
import {
  callOf,
  closeTab,
  createClient,
  failing,
  openTab,
  settle,
  START,
  watch,
} from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

/** A console whose widgets failed: two for want of money, one for want of a key. */
async function failedConsole(options?: RecourseOptions) {
  const client = createClient(options)
  const widgets = {
    usage: failing(402),
    spend: failing(402),
    keys: failing(401),
    health: failing(),
  }
  for (const [name, queryFn] of Object.entries(widgets))
    watch(client, { queryKey: [name], queryFn, retry: false })
  await settle()
  const counts = () => Object.values(widgets).map(({ mock }) => mock.calls.length)
  return { client, recourse: recourseOf(client), counts }
}

describe('failures', () => {
  it('are grouped by cause, each with its queries and its first moment', async () => {
    const { recourse } = await failedConsole()

    expect(
      recourse.failures().map(({ failure, queryKeys, since }) => [failure.kind, queryKeys, since]),
    ).toEqual([
      ['insufficient-balance', [['usage'], ['spend']], START],
      ['authentication', [['keys']], START],
    ])
  })

  it('stay the same array, of the same groups, until something changes', async () => {
    const { client, recourse } = await failedConsole()
    const before = recourse.failures()
    const [money, key] = before
    expect(recourse.failures()).toBe(before)

    callOf(client, ['keys']).retryNow()
    await settle()

    expect(key?.failure.kind).toBe('authentication')
    expect(recourse.failures()).toEqual([money])
    expect(recourse.failures()[0]).toBe(money)
  })

  it('of different scopes are different causes', async () => {
    const { recourse } = await failedConsole({ scope: ({ queryKey }) => String(queryKey[0]) })

    expect(recourse.failures().map(({ queryKeys }) => queryKeys)).toEqual([
      [['usage']],
      [['spend']],
      [['keys']],
    ])
  })

  it('are told to who subscribed', async () => {
    const client = createClient()
    const heard = vi.fn<() => void>()
    const leave = recourseOf(client).subscribe(heard)
    watch(client, { queryKey: ['usage'], queryFn: failing(402) })
    await settle()
    const before = heard.mock.calls.length
    leave()

    callOf(client, ['usage']).retryNow()
    await settle()

    expect(before).toBeGreaterThan(0)
    expect(heard).toHaveBeenCalledTimes(before)
  })

  it('of what nobody watches any more do not count', async () => {
    const client = createClient()
    const { stop } = watch(client, { queryKey: ['usage'], queryFn: failing(402) })
    await settle()

    stop()

    expect(recourseOf(client).failures()).toEqual([])
  })

  it('can be claimed, and are until the last surface lets go', async () => {
    const { recourse } = await failedConsole()
    const claims = () => recourse.failures().map(({ claimed }) => claimed)
    const claim = () => recourse.failures()[0]?.claim()

    const releases = [claim(), claim()]
    expect(claims()).toEqual([true, false])
    releases[0]?.()
    releases[0]?.()
    expect(claims()).toEqual([true, false])
    releases[1]?.()

    expect(claims()).toEqual([false, false])
  })

  it('that are claimed say so to everything that shows one of them, and to nothing else', async () => {
    const { client, recourse } = await failedConsole()
    const heard = vi.fn<() => void>()
    callOf(client, ['usage']).subscribe(heard)
    const claimed = () =>
      ['usage', 'spend', 'keys', 'health'].map((name) => callOf(client, [name]).state().claimed)

    const release = recourse.failures()[0]?.claim()
    await settle()
    expect(claimed()).toEqual([true, true, false, false])
    expect(heard).toHaveBeenCalledTimes(1)
    release?.()
    await settle()

    expect(claimed()).toEqual([false, false, false, false])
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('are claimed already where another query fails in the same way later', async () => {
    const { client, recourse } = await failedConsole()
    recourse.failures()[0]?.claim()

    watch(client, { queryKey: ['later'], queryFn: failing(402) })
    await settle()

    expect(callOf(client, ['later']).state().claimed).toBe(true)
  })
})

describe('what waits for the connection', () => {
  afterEach(() => onlineManager.setOnline(true))

  it('is counted, first loads and mutations included, and told', async () => {
    const client = createClient()
    const recourse = recourseOf(client)
    const heard: number[] = []
    recourse.subscribe(() => heard.push(recourse.paused()))
    onlineManager.setOnline(false)

    watch(client, { queryKey: ['usage'], queryFn: failing() })
    new MutationObserver(client, { mutationFn: failing() }).mutate().catch(() => {})
    await settle()
    expect(recourse.paused()).toBe(2)
    expect(heard.at(-1)).toBe(2)
    onlineManager.setOnline(true)
    client.mount()
    await client.resumePausedMutations()
    await settle()

    expect(recourse.paused()).toBe(0)
    expect(heard.at(-1)).toBe(0)
  })

  it('does not count while nothing waits, or nobody watches', async () => {
    const client = createClient()
    const { stop } = watch(client, { queryKey: ['usage'], queryFn: failing() })
    await settle()
    onlineManager.setOnline(false)
    void client.refetchQueries()
    await settle()
    expect(recourseOf(client).paused()).toBe(1)

    stop()

    expect(recourseOf(client).paused()).toBe(0)
  })
})

describe('resume', () => {
  it('asks again exactly the queries that failed with the same kind', async () => {
    const { recourse, counts } = await failedConsole()
    const [money] = recourse.failures()

    if (money) recourse.resume(money.failure)
    await settle()

    expect(counts()).toEqual([2, 2, 1, 1])
    expect(recourse.failures().map(({ failure }) => failure.kind)).toEqual(['authentication'])
  })

  it('stays in the scope of the failure', async () => {
    const { client, recourse, counts } = await failedConsole({
      scope: ({ queryKey }) => String(queryKey[0]),
    })
    const { failure } = callOf(client, ['usage']).state()

    if (failure) recourse.resume(failure)
    await settle()

    expect(counts()).toEqual([2, 1, 1, 1])
  })

  it('reaches the others through the call of any one of them', async () => {
    const { client, counts } = await failedConsole()
    const call = callOf(client, ['spend'])
    const { failure } = call.state()

    if (failure) call.resume(failure)
    await settle()

    expect(counts()).toEqual([2, 2, 1, 1])
  })

  it('ends the waits of those that are waiting', async () => {
    const client = createClient()
    const queryFn = failing(503)
    watch(client, { queryKey: ['usage'], queryFn })
    await settle()
    const { failure } = callOf(client, ['usage']).state()

    if (failure) recourseOf(client).resume(failure)
    await settle()

    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('never sends a mutation', async () => {
    const { client, recourse } = await failedConsole()
    const mutationFn = failing(402)
    const observer = new MutationObserver(client, { mutationFn })
    observer.subscribe(() => {})
    observer.mutate().catch(() => {})
    await settle()

    const [money] = recourse.failures()
    if (money) recourse.resume(money.failure)
    await settle()

    expect(mutationFn).toHaveBeenCalledTimes(1)
  })
})

describe('call', () => {
  it("finds a query by its key, hashed by the client's own function", async () => {
    const client = createClient()
    client.setDefaultOptions({ queries: { queryKeyHashFn: (key) => `own:${String(key[0])}` } })
    watch(client, { queryKey: ['usage', 'ignored'], queryFn: failing(402) })
    await settle()

    const { call } = recourseOf(client)

    expect(call(['usage', 'something else'])?.state().phase).toBe('failed')
    expect(call(['other'])).toBeUndefined()
  })

  it('is asked of a client without recourse in vain, and says what to do', () => {
    expect(() => recourseOf(new QueryClient())).toThrow('Call withRecourse(queryClient)')
  })
})
