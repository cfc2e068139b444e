import { field } from '../core/foreign.ts'
import type { Clock } from './clock.ts'
import { readMoment, readNotice, readScopeName, type Notice } from './notice.ts'
import type { Notices } from './notices.ts'
import { createRation } from './ration.ts'

/** Who wants to know what other tabs say. */
export interface TabsListener {
  /** Another tab knows more of a scope: what is known of it now, from here and there. */
  readonly onNotice: (notice: Notice) => void
  /** Another tab has sent a request, at `sentAt` in epoch milliseconds, or has had it refused. */
  readonly onSent: (scope: string, sentAt: number, refused: boolean) => void
}

/** What other tabs say, read as untrusted, and passed on. A flood of it costs little. */
export interface Hearing {
  /** Takes in a message, whatever it is. */
  readonly hear: (data: unknown) => void
  /** Takes in a notice that was read elsewhere. */
  readonly learn: (notice: Notice) => void
  /** Returns its unsubscribe; calling that twice is harmless. */
  readonly subscribe: (listener: TabsListener) => () => void
  /** Nobody hears any more. */
  readonly close: () => void
}

/** More than gates ever say in a quarter of a second, so that only a flood is slowed down. */
const NOTICES = { most: 20, period: 250 }

/** No documented rate allows more in a second; what a flood says beyond it is not passed on. */
const SENDINGS = { most: 1_000, period: 1_000 }

/** Tabs share one clock, which may be set while they run. Milliseconds. */
const LEEWAY = 60_000

/** Creates a hearing that adds to `known`, and tells its listeners what was news. */
export function createHearing(world: { readonly clock: Clock; readonly known: Notices }): Hearing {
  const { clock, known } = world
  const listeners = new Set<TabsListener>()
  const admit = createAllowance(clock)
  const round = createRation({
    clock,
    ...NOTICES,
    act(scope) {
      const notice = known.of(scope)
      if (notice) for (const listener of new Set(listeners)) listener.onNotice(notice)
    },
  })

  const learn = (notice: Notice) => {
    if (known.learn(notice)) round.offer(notice.scope)
  }

  return {
    learn,
    hear(data) {
      const now = clock.now()
      const notice = readNotice(field(data, 'notice'), now)
      if (notice) learn(notice)
      const scope = readScopeName(field(data, 'scope'))
      const sentAt = readMoment(field(data, 'sentAt'), now + LEEWAY)
      if (scope === undefined || sentAt === undefined || !admit()) return
      for (const listener of new Set(listeners))
        listener.onSent(scope, sentAt, field(data, 'refused') === true)
    },
    subscribe(listener) {
      const own = { ...listener }
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    close() {
      listeners.clear()
      round.flush()
    },
  }
}

/** Whether one more may pass, at most so many in each period. */
function createAllowance(clock: Clock): () => boolean {
  let spent = 0
  let since = -Infinity
  return () => {
    const now = clock.now()
    if (Math.abs(now - since) >= SENDINGS.period) {
      spent = 0
      since = now
    }
    spent += 1
    return spent <= SENDINGS.most
  }
}
