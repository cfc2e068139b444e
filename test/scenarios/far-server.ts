import { visibleAnswer, wireAnswer, type Answer, type Origin } from './answer.ts'
import { healthy } from './healthy.ts'
import type { HomeGateway } from './scenario.ts'
import { scenario, type ScenarioId } from './scenarios.ts'

/** A request as the far server sees it. */
export interface FarRequest {
  readonly method: string
  readonly gateway: HomeGateway
  /** The path after the gateway, such as `/usage`. */
  readonly path: string
}

/** Where and how long a failure is answered. */
export interface FailureSpan {
  /** Paths such as `/usage`. @default all but `/balance` */
  readonly paths?: readonly string[] | undefined
  /** How many requests meet it. @default until `recover` */
  readonly times?: number | undefined
  /** It ends once this much is available. @default never by itself */
  readonly untilBalance?: number | undefined
}

/** A failure that is switched on. */
export interface ActiveFailure extends FailureSpan {
  readonly id: ScenarioId
}

/** What a control panel shows. Replaced, never mutated. */
export interface FarState {
  readonly failures: readonly ActiveFailure[]
  readonly balance: { readonly available: number; readonly currency: string }
  /** Through a proxy of the page's own origin every header can be read. */
  readonly origin: Origin
  /** Nothing answers at all. */
  readonly unreachable: boolean
}

/** A small gateway API whose health is in the hands of a test or a story. */
export interface FarServer {
  /** Answers with a scenario's failure, to requests of its gateway only. The newest wins. */
  fail(id: ScenarioId, span?: FailureSpan): void
  /** Ends every failure. */
  recover(): void
  /** Adds to the balance, which may end a failure. */
  pay(amount: number): void
  disconnect(): void
  setOrigin(origin: Origin): void
  /** Back to how it was created, the log included. */
  reset(): void
  /** Everything asked so far, oldest first. */
  requests(): readonly FarRequest[]
  readonly state: () => FarState
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
  /** The answer as a page sees it; `undefined` while nothing answers. */
  respond(request: FarRequest): Answer | undefined
}

const start: FarState = {
  failures: [],
  balance: { available: 0.12, currency: 'USD' },
  origin: 'cross-origin',
  unreachable: false,
}

export function createFarServer(): FarServer {
  let state = start
  let log: readonly FarRequest[] = []
  const listeners = new Set<() => void>()

  function change(next: Partial<FarState>) {
    state = { ...state, ...next }
    listeners.forEach((listener) => listener())
  }

  function failing(request: FarRequest): ActiveFailure | undefined {
    const active = state.failures.find((failure) => meets(failure, request, state))
    if (active?.times !== undefined) change({ failures: countDown(state.failures, active) })
    return active
  }

  return {
    fail: (id, span = {}) => change({ failures: [{ ...span, id }, ...state.failures] }),
    recover: () => change({ failures: [], unreachable: false }),
    pay(amount) {
      const available = Math.round((state.balance.available + amount) * 100) / 100
      change({ balance: { ...state.balance, available } })
    },
    disconnect: () => change({ unreachable: true }),
    setOrigin: (origin) => change({ origin }),
    reset() {
      log = []
      change(start)
    },
    requests: () => log,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    respond(request) {
      log = [...log, request]
      if (state.unreachable) return undefined
      const failure = failing(request)
      const answer = failure ? wireAnswer(scenario(failure.id)) : healthyAnswer(request, state)
      return visibleAnswer(answer, request.gateway, state.origin)
    },
  }
}

function meets(failure: ActiveFailure, { gateway, path }: FarRequest, { balance }: FarState) {
  const { id, paths, times = 1, untilBalance = Infinity } = failure
  return (
    scenario(id).gateway === gateway &&
    times > 0 &&
    balance.available < untilBalance &&
    (paths ? paths.includes(path) : path !== '/balance')
  )
}

function countDown(failures: readonly ActiveFailure[], met: ActiveFailure) {
  return failures.flatMap((failure) => {
    if (failure !== met || failure.times === undefined) return [failure]
    return failure.times > 1 ? [{ ...failure, times: failure.times - 1 }] : []
  })
}

function healthyAnswer({ method, path }: FarRequest, { balance }: FarState): Answer {
  const resource = `${method} ${path.replace(/^\/tasks\/.+$/, '/tasks/:id')}`
  const body = path === '/balance' ? balance : healthy[resource]
  const headers = { 'content-type': 'application/json' }
  return body === undefined
    ? { status: 404, headers, body: JSON.stringify({ error: `No ${resource} here` }) }
    : { status: 200, headers, body: JSON.stringify(body) }
}
