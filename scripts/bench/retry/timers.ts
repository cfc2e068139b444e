import type { Timeline } from './timeline.ts'

/** The moment at which every run starts: 2026-01-01 00:00 UTC. */
export const START = Date.UTC(2026, 0, 1)

/** A browser's timers, by the timeline. */
export function timersOf({ after }: Timeline) {
  const timers = new Map<number, () => void>()
  let last = 0

  const start = (plan: (id: number) => () => void) => {
    last += 1
    timers.set(last, plan(last))
    return last
  }
  const clear = (id: number | undefined) => {
    if (id === undefined) return
    timers.get(id)?.()
    timers.delete(id)
  }

  return {
    setTimeout: (act: () => void, delay = 0) =>
      start((id) =>
        after(delay, () => {
          timers.delete(id)
          act()
        }),
      ),
    setInterval: (act: () => void, period = 0) =>
      start((id) => {
        const round = () => {
          timers.set(id, after(Math.max(1, period), round))
          act()
        }
        return after(Math.max(1, period), round)
      }),
    clearTimeout: clear,
    clearInterval: clear,
  }
}

/** `Date` whose now is the timeline's, in whole milliseconds. */
export function dateOf({ now }: Timeline): DateConstructor {
  const epoch = () => START + Math.floor(now())
  return new Proxy(Date, {
    get: (target, name) => (name === 'now' ? epoch : Reflect.get(target, name)),
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [epoch()] : given),
  })
}
