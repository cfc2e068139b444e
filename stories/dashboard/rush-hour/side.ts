import { QueryClient, queryOptions } from '@tanstack/react-query'
import { ensureOk, toFailure } from '../../../src/core/index.ts'
import { ecolink } from '../../../src/gateways/index.ts'
import { recourseOf, withRecourse } from '../../../src/query/index.ts'
import { farOrigin } from '../../../test/scenarios/index.ts'
import { createMeter } from './traffic.ts'

/** How a side asks. */
export type Way = 'alone' | 'with-recourse'

/** One dashboard: its client, its key at the far server, and what it has sent. */
export type Side = ReturnType<typeof createSide>

/** How often each widget asks again. Milliseconds. */
const POLL = 15_000

let keys = 0

/**
 * Creates the dashboard of one way, with a key of its own; all of its widgets ask in step. `window` is
 * what recourse may have under way from the start.
 */
export function createSide(way: Way, window: number | undefined) {
  keys += 1
  const base = `${farOrigin}/busy/${way}-${keys}`
  const meter = createMeter()
  const plain = new QueryClient({
    defaultOptions: { queries: { refetchInterval: POLL, refetchOnWindowFocus: false } },
  })
  const queryClient = way === 'alone' ? plain : withRecourse(plain, { gateway: ecolink, window })
  const recourse = way === 'alone' ? undefined : recourseOf(queryClient)

  const read = (path: string) =>
    queryOptions({
      queryKey: [path],
      async queryFn({ signal }): Promise<{ readonly value: number }> {
        const response = await meter.send(() => fetch(base + path, { signal }))
        try {
          await ensureOk(response)
        } catch (error) {
          meter.told(toFailure(error, { gateway: ecolink }).retry.at ?? 0)
          throw error
        }
        return response.json()
      },
    })

  return {
    way,
    window,
    meter,
    queryClient,
    recourse,
    read,
    /** Stops everything that it does in the background. */
    close() {
      recourse?.detach()
      queryClient.clear()
    },
  }
}
