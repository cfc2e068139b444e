import type { Failure } from '../../../src/core/failure.ts'
import { toFailure } from '../../../src/core/to-failure.ts'
import type { Clock } from '../../../src/retry/clock.ts'
import { createGate, type Gate } from '../../../src/retry/gate.ts'
import type { Pass } from '../../../src/retry/pass.ts'

/** What one operation costs, by its name. Microseconds. */
export type Costs = Readonly<Record<string, number>>

const WAIT = 10_000

/** How often everything is measured; the best counts, as it was disturbed least. */
const ROUNDS = 5

/** What it costs to keep so many widgets waiting at a closed gate. */
export function gateCosts(widgets: number): Costs {
  return best(() => {
    const { gate, advance, refusal } = closedGate()
    const under: Pass[] = []
    const tickets = Array.from({ length: widgets }, (_, key) => ticketOf({ key }, under))
    const places = tickets.map(() => ({ leave() {} }))
    const enter = timed(widgets, () =>
      tickets.forEach((ticket, at) => (places[at] = gate.enter(ticket))),
    )
    const leave = timed(widgets / 2, () =>
      places.slice(widgets / 2).forEach((place) => place.leave()),
    )
    const hear = timed(1, () => gate.meet(refusal, { key: {}, sentAt: 1 }))
    const drain = timed(widgets / 2, () => drainAll(gate, under, widgets / 2, advance))
    return {
      'take a place': enter,
      'leave it': leave,
      'tell all of a new time': hear,
      'be sent, and answered': drain,
    }
  })
}

/** What the same costs with an array and nothing else. */
export function arrayCosts(widgets: number): Costs {
  return best(() => {
    const queue: object[] = []
    const keys = Array.from({ length: widgets }, (_, key) => ({ key }))
    const enter = timed(widgets, () => keys.forEach((key) => queue.push(key)))
    const half = keys.slice(widgets / 2)
    const leave = timed(half.length, () =>
      half.forEach((key) => void queue.splice(queue.indexOf(key), 1)),
    )
    const heard: object[] = []
    const hear = timed(1, () => queue.forEach((key) => heard.push(key)))
    const drain = timed(queue.length, () => {
      while (queue.shift());
    })
    return {
      'take a place': enter,
      'leave it': leave,
      'tell all of a new time': hear,
      'be sent, and answered': drain,
    }
  })
}

function closedGate() {
  let now = 1
  let ring: { readonly at: number; readonly act: () => void } | undefined
  const clock: Clock = {
    now: () => now,
    random: () => 0.5,
    every: () => () => {},
    after(delay, act) {
      const own = { at: now + delay, act }
      ring = own
      return () => {
        if (ring === own) ring = undefined
      }
    },
  }
  const gate = createGate({
    clock,
    adviceFor: () => undefined,
    onReadiness: () => () => {},
    peers: undefined,
    window: Infinity,
    rate: undefined,
  })
  const refusal: Failure = {
    ...toFailure({ status: 429 }, { receivedAt: now }),
    retry: { automatic: true, at: WAIT },
  }
  gate.settle(gate.force({}), refusal)
  const advance = () => {
    const due = ring
    ring = undefined
    now = due ? Math.max(now, due.at) : now + 1
    due?.act()
  }
  return { gate, advance, refusal }
}

function ticketOf(key: object, under: Pass[]) {
  return {
    key,
    isReady: () => true,
    send: (pass: Pass) => void under.push(pass),
    onMove() {},
    onLost() {},
  }
}

/** Answers whatever is sent until nobody waits. */
function drainAll(gate: Gate, under: Pass[], widgets: number, advance: () => void): void {
  for (let answered = 0; answered < widgets;) {
    const pass = under.pop()
    if (pass) {
      gate.settle(pass, 'answered')
      answered += 1
    } else advance()
  }
}

function timed(operations: number, act: () => void): number {
  const start = performance.now()
  act()
  return ((performance.now() - start) * 1_000) / operations
}

function best(measure: () => Costs): Costs {
  const rounds = Array.from({ length: ROUNDS }, measure)
  const names = Object.keys(rounds[0] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, Math.min(...rounds.map((round) => round[name] ?? Infinity))]),
  )
}
