/** What is counted in a page, whatever is drawn there. */
export interface Counts {
  /** What React has committed. */
  commits: number
  /** Those that have been set and not cleared. */
  intervals: number
  /** Those that have been set, and are neither over nor cleared. */
  timeouts: number
}

declare global {
  interface Window {
    counts: Counts
  }
}

/**
 * Counts from the first moment of a page on. React tells its commits to the hook of its developer
 * tools, in production as well. Runs in the page as it stands here, so it uses nothing from outside.
 */
export function countInPage(): void {
  const counts = { commits: 0, intervals: 0, timeouts: 0 }
  window.counts = counts
  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => void (counts.commits += 1),
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  })

  const alive = { intervals: new Set<unknown>(), timeouts: new Set<unknown>() }
  const own = {
    setTimeout: window.setTimeout,
    setInterval: window.setInterval,
    clear: window.clearTimeout,
  }
  const count = () => {
    counts.intervals = alive.intervals.size
    counts.timeouts = alive.timeouts.size
  }
  const keep = (kind: keyof typeof alive, timer: unknown) => {
    alive[kind].add(timer)
    count()
    return timer
  }
  const forget = (timer: unknown) => {
    alive.intervals.delete(timer)
    alive.timeouts.delete(timer)
    count()
  }
  const clear = (timer: number | undefined) => {
    forget(timer)
    own.clear.call(window, timer)
  }
  Object.assign(window, {
    setTimeout(act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) {
      const timer: unknown = own.setTimeout.call(
        window,
        () => {
          forget(timer)
          act(...given)
        },
        delay,
      )
      return keep('timeouts', timer)
    },
    setInterval: (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) =>
      keep(
        'intervals',
        own.setInterval.call(window, () => act(...given), delay),
      ),
    clearTimeout: clear,
    clearInterval: clear,
  })
}
