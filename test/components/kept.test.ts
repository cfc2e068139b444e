import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createKept } from '../../src/components/kept.ts'
import { systemClock } from '../../src/retry/clock.ts'

const key = 'react-recourse.kept'

/** A browser’s storage, as far as it is used. */
function createStorage() {
  const texts = new Map<string, string>()
  return {
    texts,
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => void texts.set(name, text),
  }
}

let storage = createStorage()
const page = new EventTarget()

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  storage = createStorage()
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('window', page)
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('what is kept', () => {
  it('is known after a reload, until its time is over', () => {
    createKept(key, systemClock).write('one', { until: 1_060_000, level: 2 })
    const reloaded = createKept(key, systemClock)

    expect(reloaded.read('one')).toEqual({ until: 1_060_000, level: 2 })
    vi.setSystemTime(1_060_000)
    expect(reloaded.read('one')).toBeUndefined()
  })

  it('is the same object until it changes', () => {
    const kept = createKept(key, systemClock)
    kept.write('one', { until: 1_060_000 })

    expect(kept.read('one')).toBe(kept.read('one'))
  })

  it('is forgotten when asked, and leaves the rest', () => {
    const kept = createKept(key, systemClock)
    kept.write('one', { until: 1_060_000 })
    kept.write('two', { until: 1_060_000 })

    kept.write('one', undefined)

    expect(kept.read('one')).toBeUndefined()
    expect(kept.read('two')).toBeDefined()
  })

  it('leaves nothing behind that is over, and never grows beyond fifty entries', () => {
    const kept = createKept(key, systemClock)
    kept.write('over', { until: 1_000_001 })
    vi.setSystemTime(1_000_002)
    for (let entry = 0; entry < 60; entry += 1) kept.write(`entry ${entry}`, { until: 2_000_000 })

    const names = Object.keys(JSON.parse(storage.texts.get(key) ?? ''))
    expect(names).toHaveLength(50)
    expect(names[0]).toBe('entry 10')
  })

  it('tells who listens of its end, of its changes, and of other tabs', () => {
    const kept = createKept(key, systemClock)
    const heard = vi.fn<() => void>()
    const leave = kept.subscribe(heard)

    kept.write('one', { until: 1_060_000 })
    expect(heard).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(60_000)
    expect(heard).toHaveBeenCalledTimes(2)
    page.dispatchEvent(new Event('storage'))
    expect(heard).toHaveBeenCalledTimes(3)
    leave()
    kept.write('two', { until: 9_000_000 })
    expect(heard).toHaveBeenCalledTimes(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('sets no timer that is too long for a browser', () => {
    const kept = createKept(key, systemClock)
    const heard = vi.fn<() => void>()
    const leave = kept.subscribe(heard)
    kept.write('one', { until: 1_000_000 + 2 ** 32 })
    heard.mockClear()

    vi.advanceTimersByTime(60_000)

    expect(heard).not.toHaveBeenCalled()
    leave()
  })

  it('lasts as long as the page where storage throws', () => {
    vi.stubGlobal('localStorage', undefined)
    const kept = createKept(key, systemClock)

    kept.write('one', { until: 1_060_000 })

    expect(kept.read('one')).toEqual({ until: 1_060_000 })
  })
})
