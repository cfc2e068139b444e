import type { QueryClient, QueryObserverOptions } from '@tanstack/react-query'
import { vi } from 'vitest'
import { closeTab, openTab, response, START, watch } from '../query/harness.ts'

/** One request, as the gateway has seen it. Times in milliseconds since the start of the test. */
export interface Sent {
  readonly name: string
  readonly at: number
  /** When its answer came; undefined: not yet. */
  answeredAt: number | undefined
  /** 0: there was no answer; undefined: not yet. */
  status: number | undefined
}

/** What is given for an answer: data, a refusal, no answer at all, or nothing for ever. */
export type Answer = 'data' | 'lost' | 'never' | Response

/** Answers as `judge` says, each after `latency` milliseconds. */
export function createGateway(
  judge: (sent: Sent, before: readonly Sent[]) => Answer,
  latency: number | ((sent: Sent) => number) = 50,
) {
  const log: Sent[] = []
  const ask = (name: string) => async (): Promise<string> => {
    const sent: Sent = { name, at: sinceStart(), answeredAt: undefined, status: undefined }
    const answer = judge(sent, log)
    log.push(sent)
    const delay = typeof latency === 'number' ? latency : latency(sent)
    await new Promise<void>((resolve) => {
      if (answer !== 'never') setTimeout(resolve, delay)
    })
    sent.answeredAt = sinceStart()
    sent.status = statusOf(answer)
    if (answer === 'lost') throw new TypeError('Failed to fetch')
    if (typeof answer === 'object') throw answer
    return `${name} at ${sent.at}`
  }
  return {
    log,
    ask,
    sequence: () => log.map(({ name }) => name),
    times: () => log.map(({ at }) => at),
    /** How many were sent from `from` up to, not including, `to`. */
    count: (from: number, to = Infinity) => log.filter(({ at }) => at >= from && at < to).length,
    underWay: () => log.filter(({ status }) => status === undefined).length,
  }
}

/** A limit that says when to come back; `seconds` undefined: it does not say. */
export function limit(seconds?: number): Response {
  return response(429, {}, seconds === undefined ? {} : { 'retry-after': String(seconds) })
}

/** A token bucket that starts full. `seconds`: what its refusals name. */
export function bucket(given: { rate: number; burst: number; seconds?: number }) {
  let tokens = given.burst
  let last = 0
  return ({ at }: Sent): Answer => {
    tokens = Math.min(given.burst, tokens + ((at - last) / 1_000) * given.rate)
    last = at
    if (tokens < 1) return limit(given.seconds)
    tokens -= 1
    return 'data'
  }
}

/** Mounts a widget for each name, each with a key of its own. */
export function mount(
  client: QueryClient,
  gateway: Pick<ReturnType<typeof createGateway>, 'ask'>,
  widgets: readonly string[],
  options: Omit<QueryObserverOptions, 'queryKey' | 'queryFn'> = {},
) {
  return widgets.map((name) =>
    watch(client, { ...options, queryKey: [name], queryFn: gateway.ask(name) }),
  )
}

/** w0, w1, w2 … */
export function names(count: number, prefix = 'w'): readonly string[] {
  return Array.from({ length: count }, (_, at) => prefix + String(at))
}

/** Lets this much time pass, in milliseconds. */
export async function pass(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time)
}

export const sinceStart = (): number => Date.now() - START

/** A tab without others, so that what one test leaves unsaid reaches no other. */
export function openLonelyTab(): void {
  openTab()
  vi.stubGlobal('BroadcastChannel', undefined)
}

export function closeLonelyTab(): void {
  closeTab()
  vi.unstubAllGlobals()
}

/** All calls of one scope. */
export const one = { scope: () => 'one' }

function statusOf(answer: Answer): number {
  if (typeof answer === 'object') return answer.status
  return answer === 'data' ? 200 : 0
}
