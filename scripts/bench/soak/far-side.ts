import type { Chance } from '../retry/chance.ts'
import type { Timeline } from '../retry/timeline.ts'
import type { Answer, Weather } from './weather.ts'

/** The gateway and the way to it, in whatever weather. */
export interface FarSide {
  /** Asks on behalf of a query or mutation; fails as `fetch` wrappers do. */
  readonly ask: (who: string, signal?: AbortSignal) => Promise<string>
  readonly change: (weather: Weather) => void
  /** How many requests of `who` are not answered yet. */
  readonly underWay: (who: string) => number
  readonly asked: () => number
  readonly failed: () => number
}

/** Creates a gateway in this weather. */
export function createFarSide(timeline: Timeline, chance: Chance, first: Weather): FarSide {
  const underWay = new Map<string, number>()
  let weather = first
  let asked = 0
  let failed = 0

  const count = (who: string, by: number) => {
    const left = (underWay.get(who) ?? 0) + by
    if (left > 0) underWay.set(who, left)
    else underWay.delete(who)
  }

  return {
    change: (next) => void (weather = next),
    underWay: (who) => underWay.get(who) ?? 0,
    asked: () => asked,
    failed: () => failed,
    ask(who, signal) {
      asked += 1
      count(who, 1)
      const answer = weather(chance)
      if (answer.status !== 200) failed += 1
      const data = `${who} ${asked}`
      return new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          cancel()
          signal?.removeEventListener('abort', abort)
          count(who, -1)
          act()
        }
        const abort = () => settle(() => reject(new DOMException('aborted', 'AbortError')))
        const cancel = timeline.after(answer.takes, () =>
          settle(() => (answer.status === 200 ? resolve(data) : reject(thrownFor(answer)))),
        )
        signal?.addEventListener('abort', abort)
      })
    },
  }
}

function thrownFor({ status, wait }: Answer): unknown {
  if (status === undefined) return new TypeError('Failed to fetch')
  const headers = new Headers({ 'content-type': 'application/json' })
  if (wait !== undefined) headers.set('retry-after', String(wait / 1_000))
  return new Response(JSON.stringify({ error: { message: `status ${status}` } }), {
    status,
    headers,
  })
}
