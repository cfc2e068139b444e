/** What is counted in a page, whatever is drawn there. */
export interface Counts {
  /** What React has committed. */
  commits: number
  /** Timeouts and intervals that have been set and are neither over nor cleared. */
  timers: number
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
  const counts = { commits: 0, timers: 0 }
  window.counts = counts
  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => void (counts.commits += 1),
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  })

  const alive = new Set<unknown>()
  const own = {
    setTimeout: window.setTimeout,
    setInterval: window.setInterval,
    clear: window.clearTimeout,
  }
  const keep = (timer: unknown) => {
    alive.add(timer)
    counts.timers = alive.size
    return timer
  }
  const forget = (timer: unknown) => {
    alive.delete(timer)
    counts.timers = alive.size
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
      return keep(timer)
    },
    setInterval: (act: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) =>
      keep(own.setInterval.call(window, () => act(...given), delay)),
    clearTimeout: clear,
    clearInterval: clear,
  })
}
