import {
  focusManager,
  MutationObserver,
  onlineManager,
  type MutationObserverOptions,
  type QueryClient,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf as recordedCall } from '../../src/retry/calls.ts'
import { closeTab, createClient, failing, heldBack, openTab, response, settle } from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

/** A mutation as a mounted component has it, and the call that its result leads to. */
function mutating(client: QueryClient, options: MutationObserverOptions<unknown, Error, unknown>) {
  const observer = new MutationObserver(client, options)
  const stop = observer.subscribe(() => {})
  const result = () => observer.getCurrentResult()
  const mutate = (variables?: unknown) =>
    observer.mutate(variables).catch((error: unknown) => error)
  return { observer, stop, result, mutate, call: () => recordedCall(result().reset) }
}

describe('a mutation is not repeated', () => {
  it.each([undefined, 3])('by itself, with retry: %s', async (retry) => {
    const mutationFn = failing(503, 503)
    const { mutate, result } = mutating(createClient(), {
      mutationFn,
      ...(retry !== undefined && { retry }),
    })

    void mutate()
    await vi.advanceTimersByTimeAsync(60_000)

    expect(mutationFn).toHaveBeenCalledTimes(1)
    expect(result().status).toBe('error')
  })

  it('unless it says that it may be: then like a query', async () => {
    const mutationFn = failing(500, 500)
    const { mutate, result, call } = mutating(createClient(), {
      mutationFn,
      meta: { idempotent: true },
    })

    void mutate()
    await settle()
    expect(call()?.state()).toMatchObject({ phase: 'waiting', attempt: 1, maxAttempts: 4 })
    await vi.advanceTimersByTimeAsync(60_000)

    expect(mutationFn).toHaveBeenCalledTimes(3)
    expect(result().data).toBe('data')
  })

  it("unless the user's own function decides so", async () => {
    const mutationFn = failing(503)
    const { mutate } = mutating(createClient(), { mutationFn, retry: (count) => count < 1 })

    void mutate()
    await vi.advanceTimersByTimeAsync(60_000)

    expect(mutationFn).toHaveBeenCalledTimes(2)
  })
})

describe('the call of a mutation', () => {
  it('is known by its reset from the first mutate on', async () => {
    const { mutate, call } = mutating(createClient(), { mutationFn: failing(402) })

    expect(call()).toBeUndefined()
    void mutate()
    await settle()

    expect(call()?.state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'insufficient-balance' },
      attempt: 1,
      maxAttempts: 1,
      paid: true,
      stale: false,
    })
  })

  it('is paid unless its meta says otherwise', async () => {
    const { mutate, call } = mutating(createClient(), {
      mutationFn: failing(504),
      meta: { paid: false },
    })

    void mutate()
    await settle()

    expect(call()?.state()).toMatchObject({ paid: false })
    expect(call()?.state().failure?.remedies[0]?.action).toBe('retry-smaller')
  })

  it('puts looking up its status before repeating it when its outcome is unknown', async () => {
    const { mutate, call } = mutating(createClient(), { mutationFn: failing(504) })

    void mutate()
    await settle()

    expect(
      call()
        ?.state()
        .failure?.remedies.map(({ action }) => action),
    ).toEqual(['check-status', 'retry-smaller'])
  })

  it('repeats it with the same variables by retryNow, its failure readable meanwhile', async () => {
    const { queryFn: mutationFn, answer } = heldBack()
    const { mutate, call, result } = mutating(createClient(), { mutationFn })
    const variables = { prompt: 'a cat' }
    void mutate(variables)
    await settle()
    answer(0)?.reject(response(402))
    await settle()

    call()?.retryNow()
    await settle()

    expect(mutationFn.mock.calls.map(([given]) => given)).toEqual([variables, variables])
    expect(result().status).toBe('pending')
    expect(call()?.state()).toMatchObject({
      phase: 'retrying',
      failure: { kind: 'insufficient-balance' },
    })
    answer(1)?.resolve('a picture')
    await settle()
    expect(call()?.state().phase).toBe('idle')
    expect(result().data).toBe('a picture')
  })

  it('forgets the failure when something else is sent', async () => {
    const { queryFn: mutationFn, answer } = heldBack()
    const { mutate, call } = mutating(createClient(), { mutationFn })
    void mutate('one')
    await settle()
    answer(0)?.reject(response(402))
    await settle()

    void mutate('two')
    await settle()

    expect(call()?.state().phase).toBe('idle')
  })

  it('forgets the failure when it is reset, also if the same is sent then', async () => {
    const { queryFn: mutationFn, answer } = heldBack()
    const { mutate, call, observer } = mutating(createClient(), { mutationFn })
    void mutate('one')
    await settle()
    answer(0)?.reject(response(402))
    await settle()

    observer.reset()
    await settle()
    expect(call()?.state().phase).toBe('idle')
    void mutate('one')
    await settle()

    expect(call()?.state().phase).toBe('idle')
  })

  it('ends a wait at once by retryNow, and in error by cancel', async () => {
    const client = createClient()
    const hastened = mutating(client, { mutationFn: failing(503), meta: { idempotent: true } })
    const cancelled = mutating(client, { mutationFn: failing(503), meta: { idempotent: true } })
    void hastened.mutate()
    void cancelled.mutate()
    await settle()

    hastened.call()?.retryNow()
    cancelled.call()?.cancel()
    await settle()

    expect(hastened.result().data).toBe('data')
    expect(cancelled.result().status).toBe('error')
    expect(cancelled.call()?.state().phase).toBe('failed')
  })

  it('drops an answer under way by cancel', async () => {
    const { queryFn: mutationFn, answer } = heldBack()
    const { mutate, call, result } = mutating(createClient(), {
      mutationFn,
      meta: { idempotent: true },
    })
    void mutate()
    await settle()
    answer(0)?.reject(response(503))
    await vi.advanceTimersByTimeAsync(600)
    expect(call()?.state().phase).toBe('retrying')

    call()?.cancel()
    answer(1)?.resolve('too late')
    await settle()

    expect(result()).toMatchObject({ status: 'error', data: undefined })
  })

  it('is paused offline with a network failure, and once cancelled is never sent', async () => {
    const client = createClient()
    client.mount()
    onlineManager.setOnline(false)
    const mutationFn = failing()
    const { mutate, call, result } = mutating(client, { mutationFn })
    void mutate()
    await settle()
    expect(call()?.state()).toMatchObject({ phase: 'paused', failure: { kind: 'network' } })

    call()?.cancel()
    expect(call()?.state()).toMatchObject({ phase: 'failed', failure: { kind: 'network' } })
    onlineManager.setOnline(true)
    await settle()

    expect(mutationFn).not.toHaveBeenCalled()
    expect(result().status).toBe('error')
  })

  it('can be sent anew after that', async () => {
    const client = createClient()
    client.mount()
    onlineManager.setOnline(false)
    const mutationFn = failing()
    const { mutate, call, result } = mutating(client, { mutationFn })
    void mutate()
    await settle()
    call()?.cancel()

    call()?.retryNow()
    onlineManager.setOnline(true)
    await settle()

    expect(mutationFn).toHaveBeenCalledTimes(1)
    expect(result().data).toBe('data')
  })

  it('keeps the pause of a hidden tab at the end of a wait', async () => {
    const mutationFn = failing(503)
    const { mutate, call } = mutating(createClient(), { mutationFn, meta: { idempotent: true } })
    void mutate()
    await settle()

    focusManager.setFocused(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(mutationFn).toHaveBeenCalledTimes(1)
    expect(call()?.state().phase).toBe('paused')
    focusManager.setFocused(true)
    await settle()

    expect(mutationFn).toHaveBeenCalledTimes(2)
  })
})

describe('a wait of a mutation', () => {
  it('goes on when its component is gone, because somebody sent it', async () => {
    const mutationFn = failing(503)
    const { mutate, stop } = mutating(createClient(), { mutationFn, meta: { idempotent: true } })
    const sent = mutate()
    await settle()

    stop()
    await vi.advanceTimersByTimeAsync(600)

    expect(await sent).toBe('data')
  })

  it('ends without a request by clear and by detach', async () => {
    for (const end of [
      (client: QueryClient) => client.clear(),
      (client: QueryClient) => recourseOf(client).detach(),
    ]) {
      const client = createClient()
      const mutationFn = failing(503)
      const { mutate } = mutating(client, { mutationFn, meta: { idempotent: true } })
      void mutate()
      await settle()

      end(client)
      await vi.advanceTimersByTimeAsync(60_000)

      expect(mutationFn).toHaveBeenCalledTimes(1)
    }
  })
})
