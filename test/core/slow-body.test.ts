import { afterEach, describe, expect, it, vi } from 'vitest'
import { readFailure } from '../../src/core/index.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A body whose first part comes at once and whose rest never does. */
function stalled(first: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(first)),
  })
}

describe('a body that stops coming', () => {
  it('is judged after ten seconds by what came of it', async () => {
    vi.useFakeTimers()
    const body = stalled('{"error":{"code":"insufficient_quota","message":"No money left."}')
    const reading = readFailure(new Response(body, { status: 429 }))
    const settled = vi.fn<() => void>()
    void reading.then(settled)

    await vi.advanceTimersByTimeAsync(9_999)
    expect(settled).not.toHaveBeenCalled()

    await vi.advanceTimersByTimeAsync(1)
    expect(await reading).toMatchObject({ kind: 'insufficient-balance', message: 'No money left.' })
  })

  it('leaves no timer behind once it has come whole', async () => {
    vi.useFakeTimers()

    await readFailure(new Response('{"error":"x"}', { status: 500 }))

    expect(vi.getTimerCount()).toBe(0)
  })
})
