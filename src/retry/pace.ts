import type { GatewayRate } from '../core/gateway.ts'
import type { Clock } from './clock.ts'
import { createTurn } from './turn.ts'

/** Keeps a documented rate from this side. */
export interface Pace {
  /** How long one more request has to wait, in milliseconds. */
  readonly delay: () => number
  /** A request was sent here, at this time in epoch milliseconds. */
  readonly sent: (at: number) => void
  /** A request was sent in another tab. */
  readonly sentElsewhere: (at: number) => void
}

/** The other side counts when requests arrive, so its period is kept a little longer here. */
const LEEWAY = 1.01

/** Creates a pace: in no period are more requests sent than documented. */
export function createPace(
  { requests, per }: GatewayRate,
  clock: Pick<Clock, 'now' | 'random'>,
): Pace {
  const turn = createTurn(clock)
  let recent: number[] = []
  const note = (at: number) => {
    recent.push(at)
    // In a tab that sends nothing itself nobody else looks.
    if (recent.length > requests * 2) recent = recent.slice(-requests)
  }
  return {
    delay() {
      const time = clock.now()
      // What lies ahead was written before the clock was set back.
      recent = recent.filter((at) => at > time - per * LEEWAY && at <= time)
      const oldest = recent[recent.length - requests]
      if (oldest === undefined) return turn.wait(per / requests)
      turn.pass()
      return Math.max(1, oldest + per * LEEWAY - time)
    },
    sent(at) {
      turn.pass()
      note(at)
    },
    sentElsewhere(at) {
      turn.heard()
      note(at)
    },
  }
}
