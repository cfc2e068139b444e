import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/index.ts'
import {
  burst,
  failedCall,
  fakeCall,
  listen,
  renderInProvider,
  spoken,
  unavailable,
} from './given.tsx'

const title = 'Couldn’t load usage'

afterEach(() => {
  vi.useRealTimers()
})

describe('the live regions', () => {
  it('are there before any message, one polite and one assertive', async () => {
    const screen = await renderInProvider(<p>Nothing failed</p>)

    const regions = [...screen.container.querySelectorAll('[aria-live]')]
    expect(regions.map((region) => region.getAttribute('aria-live'))).toEqual([
      'polite',
      'assertive',
    ])
    expect(regions.every((region) => region.getAttribute('aria-atomic') === 'true')).toBe(true)
  })

  it('stay silent about what was there at first paint', async () => {
    await renderInProvider(<ErrorBanner result={failedCall(unavailable()).result} title={title} />)

    await burst()

    expect(spoken()).toEqual({ polite: '', assertive: '' })
  })

  it('say a failure once, however often it is rendered', async () => {
    const call = fakeCall({})
    await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    const heard = listen()

    call.set({ failure: unavailable(), phase: 'failed' })
    await burst()
    call.set({ attempt: 2 })
    await burst()

    expect(heard).toEqual([
      `${title}. No server is free for this right now. This usually clears up within seconds.`,
    ])
  })

  it('say nothing while a countdown ticks', async () => {
    const call = fakeCall({})
    await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    call.set({ failure: unavailable(), phase: 'waiting', nextRetryAt: Date.now() + 34_000 })
    await burst()
    const heard = listen()

    await burst()
    await burst()
    await burst()

    expect(heard).toEqual([])
    expect(spoken().polite).toMatch(/Trying again in 3\d seconds\.$/)
  })

  it('make one message of many widgets with one cause', async () => {
    const calls = Array.from({ length: 12 }, () => fakeCall({}))
    await renderInProvider(
      calls.map((call, index) => (
        <ErrorBanner key={index} surface="tile" result={call.result} title={`Widget ${index}`} />
      )),
    )
    const heard = listen()

    for (const call of calls) call.set({ failure: unavailable(), phase: 'failed' })
    await expect.poll(() => heard).not.toEqual([])
    await burst()

    expect(heard).toEqual(['12 parts of this page failed. No server is free right now.'])
  })

  it('interrupt for a page, and for the person’s own mutation', async () => {
    const call = fakeCall({})
    await renderInProvider(<ErrorBanner surface="page" result={call.result} title={title} />)

    call.set({ failure: unavailable(), phase: 'failed' })
    await burst()

    expect(spoken().assertive).toContain(title)
    expect(spoken().polite).toBe('')
  })

  it('say that a failure is resolved, and put no focus anywhere', async () => {
    const call = fakeCall({})
    await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    call.set({ failure: unavailable(), phase: 'failed' })
    await burst()

    call.set({ failure: undefined, phase: 'idle' })
    await burst()

    expect(spoken().polite).toBe(`Resolved: ${title}.`)
    expect(document.activeElement).toBe(document.body)
  })
})
