import {
  environmentManager,
  focusManager,
  onlineManager,
  QueryClient,
  QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/react-query'
import { vi } from 'vitest'
import { recourseOf, withRecourse, type RecourseOptions } from '../../src/query/index.ts'
import type { Call } from '../../src/retry/call.ts'

/** The moment at which every test starts: 2026-01-01 00:00 UTC. */
export const START = Date.UTC(2026, 0, 1)

/** A browser tab, with time standing still and chance always in the middle. */
export function openTab(): void {
  vi.useFakeTimers({ now: START })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  environmentManager.setIsServer(() => false)
}

/** Puts everything back. */
export function closeTab(): void {
  focusManager.setFocused(undefined)
  onlineManager.setOnline(true)
  vi.useRealTimers()
  vi.restoreAllMocks()
}

export function createClient(options?: RecourseOptions): QueryClient {
  return withRecourse(new QueryClient(), options)
}

/** Lets everything happen that takes no time; fake timers count a millisecond for a timer of 0. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5)
}

/** Watches a query as a mounted component does. */
export function watch(client: QueryClient, options: QueryObserverOptions) {
  const observer = new QueryObserver(client, options)
  const stop = observer.subscribe(() => {})
  return { observer, stop, result: () => observer.getCurrentResult() }
}

export function callOf(client: QueryClient, queryKey: readonly unknown[]): Call {
  const call = recourseOf(client).call(queryKey)
  if (!call) throw new Error(`no query ${JSON.stringify(queryKey)}`)
  return call
}

/** An answer as `fetch` hands it over, its body unread. */
export function response(
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers })
}

/** Fails with these statuses, one after the other, and then answers `data`. */
export function failing(...statuses: readonly number[]) {
  const left = [...statuses]
  return vi.fn<() => Promise<string>>(async () => {
    const status = left.shift()
    if (status !== undefined) throw response(status)
    return 'data'
  })
}

/** Something that can be awaited and is no Promise. */
export function thenable(onThen: (resolve: unknown, reject: (thrown: unknown) => void) => void) {
  const foreign: Record<string, unknown> = {}
  Reflect.set(foreign, 'then', onThen)
  return foreign
}

/** Answers only when told. */
export function heldBack() {
  const answers: { resolve: (data: string) => void; reject: (thrown: unknown) => void }[] = []
  const queryFn = vi.fn<(...given: unknown[]) => Promise<string>>(
    () => new Promise<string>((resolve, reject) => void answers.push({ resolve, reject })),
  )
  return { queryFn, answer: (at: number) => answers[at] }
}
