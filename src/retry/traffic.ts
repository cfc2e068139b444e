import type { GatewayRate } from '../core/gateway.ts'
import type { Clock } from './clock.ts'
import { createFlow, type Flow } from './flow.ts'
import { createPace } from './pace.ts'
import type { Pass } from './pass.ts'
import type { Peers } from './peers.ts'
import { PATIENCE } from './probing.ts'

/** The requests of one scope that are under way, and how many more may follow. */
export interface Traffic {
  readonly flow: Flow
  /** One more sets out. */
  readonly send: (key: object) => Pass
  /** It has arrived, however. Returns whether it was under way. */
  readonly arrive: (pass: Pass) => boolean
  readonly isEmpty: () => boolean
  /** How long one more has to wait, in milliseconds; `Infinity`: until one arrives. */
  readonly delay: () => number
}

/** What bounds a scope's traffic from the start. */
export interface TrafficWorld {
  readonly clock: Clock
  readonly peers: Peers | undefined
  /** As many requests may be under way. */
  readonly window: number
  /** Requests are sent no faster. */
  readonly rate: GatewayRate | undefined
}

/** Creates the traffic of a scope that nothing has been sent to. */
export function createTraffic({ clock, peers, window, rate }: TrafficWorld): Traffic {
  const flow = createFlow(clock)
  const pace = rate && createPace(rate, clock)
  const underWay = new Set<Pass>()

  peers?.onSent((at, refused) => {
    if (refused) return flow.refused(at)
    flow.sentElsewhere(at)
    pace?.sentElsewhere(at)
  })

  return {
    flow,
    send(key) {
      const pass = { key, sentAt: clock.now() }
      underWay.add(pass)
      flow.sent(pass.sentAt)
      pace?.sent(pass.sentAt)
      if (pace || flow.counts()) peers?.sent(pass.sentAt, false)
      return pass
    },
    arrive: (pass) => underWay.delete(pass),
    isEmpty: () => underWay.size === 0,
    delay() {
      if (underWay.size >= window) return Infinity
      const now = clock.now()
      // What is not refused for so long is not going to be: a long answer keeps nobody back.
      const recent = [...underWay].filter(({ sentAt }) => sentAt > now - PATIENCE)
      const wait = Math.max(flow.delay(recent.length), pace?.delay() ?? 0)
      const [oldest] = recent
      return wait === Infinity && oldest ? oldest.sentAt + PATIENCE - now : wait
    },
  }
}
