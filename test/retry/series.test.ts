import { describe, expect, it, vi } from 'vitest'
import { createSeries, isWaiting } from '../../src/retry/series.ts'
import { createListeners } from '../../src/retry/listeners.ts'
import { createGate } from '../../src/retry/gate.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

/** One call whose gate nobody else passes. */
function alone(clock: FakeClock) {
  const gate = createGate({
    clock,
    adviceFor: () => undefined,
    peers: undefined,
    window: Infinity,
    rate: undefined,
    onReadiness: () => () => {},
  })
  return {
    key: {},
    gate: () => gate,
    isFree: () => false,
    maxAutomaticWait: 60_000,
    lastError: () => undefined,
  }
}

function createWorld() {
  const clock = createFakeClock()
  const readiness = { ready: true, listeners: createListeners() }
  const onChange = vi.fn<() => void>()
  const series = createSeries({
    clock,
    readiness: {
      isReady: () => readiness.ready,
      subscribe: readiness.listeners.subscribe,
    },
    onChange,
    ...alone(clock),
  })
  const become = (ready: boolean) => {
    readiness.ready = ready
    readiness.listeners.notify()
  }
  const planIn = (ms: number) =>
    series.plan({
      attempt: 1,
      maxAttempts: 4,
      nextRetryAt: clock.now() + ms,
      again: true,
      by: 'both',
    })
  return { clock, series, onChange, become, planIn }
}

describe('a series', () => {
  it('makes its first call at once, and hands its answer on as it is', () => {
    const { series } = createWorld()

    expect(series.send(() => 'data', false)).toBe('data')
  })

  it('makes a planned call when it is due, and counts it', async () => {
    const { series, clock, planIn } = createWorld()
    const call = vi.fn<() => string>(() => 'data')
    planIn(500)
    const sent = series.send(call, false)

    clock.advance(499)
    expect(call).not.toHaveBeenCalled()
    clock.advance(1)

    expect(await sent).toBe('data')
    expect(series.progress()).toEqual({
      attempt: 2,
      maxAttempts: 4,
      waiting: false,
      nextRetryAt: undefined,
      held: false,
      heldBy: undefined,
    })
  })

  it('asks the clock again when a timer fires early', () => {
    const clock = createFakeClock()
    const call = vi.fn<() => void>()
    const series = createSeries({
      clock: { ...clock, after: (delay, act) => clock.after(Math.ceil(delay / 2), act) },
      readiness: { isReady: () => true, subscribe: () => () => {} },
      onChange: () => {},
      ...alone(clock),
    })
    series.plan({
      attempt: 1,
      maxAttempts: 4,
      nextRetryAt: clock.now() + 500,
      again: true,
      by: 'both',
    })
    void series.send(call, false)

    clock.advance(499)
    expect(call).not.toHaveBeenCalled()
    clock.advance(1)

    expect(call).toHaveBeenCalledTimes(1)
  })

  it('makes it at once when hastened, also when that comes before the wait', async () => {
    const { series, planIn, clock } = createWorld()
    planIn(60_000)

    series.hasten()

    expect(await series.send(() => 'data', false)).toBe('data')
    expect(clock.running()).toBe(0)
  })

  it('holds it where nothing may be sent, until something may', async () => {
    const { series, clock, planIn, become } = createWorld()
    const call = vi.fn<() => string>(() => 'data')
    planIn(500)
    const sent = series.send(call, false)
    become(false)

    clock.advance(10_000)
    expect(call).not.toHaveBeenCalled()
    expect(series.progress().held).toBe(true)
    become(true)

    expect(await sent).toBe('data')
    expect(series.progress().held).toBe(false)
  })

  it('rejects its wait when it is ended, leaves no timer, and sends nothing later', async () => {
    const { series, clock, planIn } = createWorld()
    const call = vi.fn<() => void>()
    planIn(500)
    const sent = Promise.resolve(series.send(call, false))

    expect(series.end('over')).toBe(true)

    await expect(sent).rejects.toBe('over')
    expect(clock.running()).toBe(0)
    await expect(series.send(call, false)).rejects.toBe('over')
    expect(call).not.toHaveBeenCalled()
    expect(isWaiting(series)).toBe(false)
  })

  it('drops an answer under way when it is ended, if that was allowed', async () => {
    const { series } = createWorld()
    const droppable = Promise.resolve(series.send(() => new Promise(() => {}), true))

    expect(series.end('over')).toBe(true)

    await expect(droppable).rejects.toBe('over')
  })

  it('says when there was nothing to reject', () => {
    const { series } = createWorld()
    void series.send(() => new Promise(() => {}), false)

    expect(series.end('over')).toBe(false)
  })
})
