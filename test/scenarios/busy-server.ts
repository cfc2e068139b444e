import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { visibleAnswer, wireAnswer, type Answer } from './answer.ts'
import { served } from './ecolink-headers.ts'
import { farOrigin } from './handlers.ts'
import { scenario, type ScenarioId } from './scenarios.ts'
import { createTokenBucket, type TokenBucket } from './token-bucket.ts'

/** What a control panel shows. Replaced, never mutated. */
export interface BusyState {
  /** No key may send more than `keyLimit`. */
  readonly limited: boolean
  /** A refused request uses the limit up, too. */
  readonly refusalsCount: boolean
  /** When nobody was served since the last rest, oldest first; the last one may be still to end. */
  readonly outages: readonly Outage[]
}

/** Epoch milliseconds. */
export interface Outage {
  readonly from: number
  readonly until: number
}

/** A gateway with a limit for each key, and outages; it answers in EcoLink's documented form. */
export interface BusyServer {
  /** The answer as a page of another origin sees it. A limit stands in front of an outage. */
  respond(request: BusyRequest): Answer
  limit(on: boolean): void
  countRefusals(on: boolean): void
  /** Serves nobody for so many milliseconds. */
  goDown(duration: number): void
  comeUp(): void
  /** Up, and with nothing used of any limit; what is switched on stays so. */
  rest(): void
  readonly state: () => BusyState
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

export interface BusyRequest {
  /** Whose limit it uses. */
  readonly key: string
  /** Such as `/widgets/7`. */
  readonly path: string
}

/** What a key may send: requests a second, and requests at once after a rest. */
export const keyLimit = { rate: 5, burst: 10 } as const

const start: BusyState = { limited: true, refusalsCount: false, outages: [] }

/** Creates a server that is up. `now` is epoch milliseconds. */
export function createBusyServer(now: () => number = () => Date.now()): BusyServer {
  let state = start
  let asked = 0
  const buckets = new Map<string, TokenBucket>()
  const listeners = new Set<() => void>()

  function change(next: Partial<BusyState>) {
    state = { ...state, ...next }
    listeners.forEach((listener) => listener())
  }

  const refusalsCount = () => state.refusalsCount

  function bucketOf(key: string): TokenBucket {
    const bucket = buckets.get(key) ?? createTokenBucket({ ...keyLimit, refusalsCount, now })
    buckets.set(key, bucket)
    return bucket
  }

  function judge({ key, path }: BusyRequest): Answer {
    const wait = state.limited ? bucketOf(key).take() : 0
    if (wait > 0) return refusal(Math.ceil(wait / 1_000))
    if (downAt(state, now())) return documented('ecolink/503-no-healthy-pod')
    return reading(path)
  }

  const upSince = (at: number) =>
    state.outages.map(({ from, until }) => ({ from, until: Math.min(until, at) }))

  return {
    respond(request) {
      asked += 1
      const answer = judge(request)
      const id = `req_01k9e4${asked.toString(36).padStart(4, '0')}`
      const headers = { ...answer.headers, ...served(id, 'mv') }
      return visibleAnswer({ ...answer, headers }, 'ecolink', 'cross-origin')
    },
    limit: (on) => change({ limited: on }),
    countRefusals: (on) => change({ refusalsCount: on }),
    goDown(duration) {
      const from = now()
      change({ outages: [...upSince(from), { from, until: from + duration }] })
    },
    comeUp: () => change({ outages: upSince(now()) }),
    rest() {
      buckets.clear()
      change({ outages: [] })
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The outage of a moment, in epoch milliseconds; undefined while it is up. */
export function downAt({ outages }: BusyState, at: number): Outage | undefined {
  return outages.find(({ from, until }) => from <= at && at < until)
}

const documented = (id: ScenarioId): Answer => wireAnswer(scenario(id))

function refusal(seconds: number): Answer {
  const answer = documented('ecolink/429-rate-limited')
  const limit = {
    'retry-after': `${seconds}`,
    'x-ratelimit-limit': `${keyLimit.rate}`,
    'x-ratelimit-reset': `${seconds}`,
  }
  return { ...answer, headers: { ...answer.headers, ...limit } }
}

/** The same path always reads the same. */
function reading(path: string): Answer {
  const number = Number(path.replaceAll(/\D/g, ''))
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value: (number * 7_919 + 5_003) % 9_973 }),
  }
}

/**
 * Answers for the busy server inside Mock Service Worker: `${farOrigin}/busy/<key>/widgets/7`. An
 * answer takes from 120 to 360 milliseconds.
 */
export function busyServerHandlers(server: BusyServer): readonly HttpHandler[] {
  return [
    http.get(`${farOrigin}/busy/:key/*`, async ({ request, params }) => {
      const key = String(params['key'])
      const path = new URL(request.url).pathname.slice(`/busy/${key}`.length)
      await delay(60)
      const { status, headers, body } = server.respond({ key, path })
      await delay(60 + Math.random() * 240)
      return new HttpResponse(body, { status, headers: { ...headers } })
    }),
  ]
}
