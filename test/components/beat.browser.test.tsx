import { Profiler } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { RetryButton } from '../../src/components/index.ts'
import { sharedTicker } from '../../src/retry/ticker.ts'
import { failedCall, renderInProvider, unavailable } from './given.tsx'

const noon = new Date(2026, 10, 21, 12, 0, 0).getTime()

/** Waits that end at ten different fractions of a second. */
const waits = Array.from({ length: 50 }, (_, index) => 34_000 + (index % 10) * 100)

const shown = () => [
  ...new Set(
    [...document.querySelectorAll('[data-recourse="countdown"]')].map((one) => one.textContent),
  ),
]

afterEach(() => {
  vi.useRealTimers()
})

describe('the countdowns of a page', () => {
  it('turn over together, in one commit a second', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon })
    const onRender = vi.fn<() => void>()
    const results = waits.map(
      (wait) => failedCall(unavailable(), { phase: 'waiting', nextRetryAt: noon + wait }).result,
    )
    await renderInProvider(
      <Profiler id="countdowns" onRender={onRender}>
        {results.map((result, index) => (
          <RetryButton key={index} title="Usage" result={result} />
        ))}
      </Profiler>,
    )
    await expect.poll(shown).toEqual(['in 0:34'])
    onRender.mockClear()

    for (const moment of [200, 400, 600, 800, 1_000, 1_200]) {
      vi.setSystemTime(noon + moment)
      await tick()
    }

    expect(shown()).toEqual(['in 0:33'])
    expect(onRender).toHaveBeenCalledOnce()
  })
})

/** The next pulse, and what it renders. */
async function tick(): Promise<void> {
  await new Promise<void>((resolve) => {
    const leave = sharedTicker.subscribe(() => {
      leave()
      setTimeout(resolve)
    })
  })
}
