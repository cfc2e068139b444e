import { between, createChance } from './chance.ts'
import { createLimiter } from './limit.ts'
import type { Scenario } from './scenario.ts'
import type { Timeline } from './timeline.ts'

/** The way there and back, in milliseconds; half of it, and a quarter more or less, each way. */
export const ROUND_TRIP = 80

/** What a request that is served takes, in milliseconds; half more or less. Refusals take none. */
export const SERVICE = 300

/** What a served request takes from sending to its answer, on average and at least. Milliseconds. */
export const ANSWER = { mean: ROUND_TRIP + SERVICE, least: ROUND_TRIP * 0.75 + SERVICE * 0.5 }

/** No refusal of what is sent first comes back earlier than this, none later than that. Milliseconds. */
export const REFUSAL = { least: ROUND_TRIP * 0.75, most: ROUND_TRIP * 1.25 }

/** Who asks: the number of the tab, and of the widget among all. */
export interface Sender {
  readonly tab: number
  readonly widget: number
}

/** One request, from its sending on. Milliseconds since the start. */
export interface SentRequest extends Sender {
  readonly sentAt: number
  /** The tab had been told to come back later than this. */
  readonly wasTold: boolean
  status: number | undefined
  answeredAt: number | undefined
}

/** The gateway and the way to it. */
export interface FarSide {
  readonly send: (sender: Sender) => Promise<Response>
  readonly sent: readonly SentRequest[]
}

/** What the gateway answers. `wait` is in milliseconds. */
interface Verdict {
  readonly status: number
  readonly wait?: number | undefined
}

/** The longest wait that an outage announces. Milliseconds. */
const LONGEST_NOTICE = 60_000

/** A server's rounding may be undercut by what a clock cannot show. Milliseconds. */
const TOLERANCE = 1

/** Creates a gateway as the scenario describes it. Contenders meet the same luck with the same `seed`. */
export function createFarSide(scenario: Scenario, timeline: Timeline, seed: number): FarSide {
  const judge = createJudge(scenario)
  const sent: SentRequest[] = []
  const asked = new Map<number, number>()
  const toldUntil = new Map<number, number>()

  const luck = (widget: number) => {
    const attempt = (asked.get(widget) ?? 0) + 1
    asked.set(widget, attempt)
    return createChance(seed, widget, attempt)
  }

  return {
    sent,
    send(sender) {
      const chance = luck(sender.widget)
      const sentAt = timeline.now()
      const wasTold = sentAt + TOLERANCE < (toldUntil.get(sender.tab) ?? 0)
      const request: SentRequest = {
        ...sender,
        sentAt,
        wasTold,
        status: undefined,
        answeredAt: undefined,
      }
      sent.push(request)
      const way = () => (ROUND_TRIP / 2) * between(chance, 0.75, 1.25)
      const work = SERVICE * between(chance, 0.5, 1.5)

      return new Promise((resolve) => {
        const arrive = () => {
          const verdict = judge(timeline.now())
          timeline.after((verdict.status === 200 ? work : 0) + way(), () => answer(verdict))
        }
        const answer = ({ status, wait }: Verdict) => {
          const now = timeline.now()
          request.status = status
          request.answeredAt = now
          if (wait !== undefined)
            toldUntil.set(sender.tab, Math.max(toldUntil.get(sender.tab) ?? 0, now + wait))
          resolve(responseOf(status, wait))
        }
        timeline.after(way(), arrive)
      })
    },
  }
}

function createJudge({ limit, counted, told, outage }: Scenario): (now: number) => Verdict {
  const limiter = createLimiter(limit, counted)

  const byLimit = (now: number): Verdict | undefined => {
    const wait = limiter.ask(now)
    if (wait === 0) return undefined
    return { status: 429, ...(told && { wait: wholeSeconds(wait) }) }
  }

  const byOutage = (now: number): Verdict | undefined => {
    const left = outage && now >= outage.from ? outage.from + outage.length - now : 0
    if (!outage || left <= 0) return undefined
    return {
      status: 503,
      ...(outage.told && { wait: wholeSeconds(Math.min(left, LONGEST_NOTICE)) }),
    }
  }

  return (now) => {
    const refusal = outage?.behindLimit
      ? (byLimit(now) ?? byOutage(now))
      : (byOutage(now) ?? byLimit(now))
    return refusal ?? { status: 200 }
  }
}

/** In milliseconds, rounded up as `Retry-After` has to be, and never none. */
function wholeSeconds(wait: number): number {
  return Math.max(1, Math.ceil(wait / 1_000)) * 1_000
}

const bodies: Readonly<Record<number, string>> = {
  429: JSON.stringify({ error: { message: 'Too many requests, slow down.' } }),
  503: JSON.stringify({ error: { message: 'Service unavailable.' } }),
}

/** One for all: nobody reads what it says. */
const fine = new Response(null, { status: 200 })

function responseOf(status: number, wait: number | undefined): Response {
  if (status === 200) return fine
  const headers = new Headers({ 'content-type': 'application/json' })
  if (wait !== undefined) headers.set('retry-after', String(wait / 1_000))
  return new Response(bodies[status], { status, headers })
}
