import { vi } from 'vitest'

/** What an app did: renders and commits by name, timers that were set to wait, listeners that were left behind. */
export interface Account {
  readonly renders: ReadonlyMap<string, number>
  readonly commits: ReadonlyMap<string, number>
  readonly started: readonly string[]
  readonly listening: readonly string[]
}

/** Counts what an app does, from now until it is closed. */
export interface Ledger {
  readonly rendered: (name: string) => void
  /** For `onRender` of a `<Profiler>`. */
  readonly committed: (id: string) => void
  readonly close: () => Account
}

/** Opens a ledger: it watches the timers of the page, and the listeners of window and document. */
export function createLedger(): Ledger {
  const renders = new Map<string, number>()
  const commits = new Map<string, number>()
  const started = watchTimers()
  const listening = [watchListeners(window, 'window'), watchListeners(document, 'document')]
  return {
    rendered: (name) => count(renders, name),
    committed: (name) => count(commits, name),
    close() {
      vi.restoreAllMocks()
      const left = listening.flatMap((open) => open.map(({ name }) => name))
      return { renders, commits, started: started.toSorted(), listening: left.toSorted() }
    },
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function watchTimers(): readonly string[] {
  const started: string[] = []
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const start = globalThis[name]
    vi.spyOn(globalThis, name).mockImplementation((act: () => void, delay?: number) => {
      // TanStack Query tells its listeners in a task of their own.
      if (delay) started.push(`${name} ${delay}`)
      return start(act, delay)
    })
  }
  return started
}

interface Listening {
  readonly name: string
  readonly type: string
  readonly listener: EventListenerOrEventListenerObject | null
}

/** Each listener that was added and not taken away again. */
function watchListeners(target: EventTarget, where: string): readonly Listening[] {
  const open: Listening[] = []
  const add = target.addEventListener.bind(target)
  const remove = target.removeEventListener.bind(target)
  vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    open.push({ name: `${where} ${type}`, type, listener })
    add(type, listener, options)
  })
  vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
    const at = open.findIndex((one) => one.type === type && one.listener === listener)
    if (at >= 0) open.splice(at, 1)
    remove(type, listener, options)
  })
  return open
}
