import { beforeAll, describe, expect, it } from 'vitest'
import type { LoadPage } from '../../scripts/bench/retry/realm.ts'
import { preparePage } from '../../scripts/bench/retry/realm.ts'
import { closeAndOpen } from '../../scripts/bench/soak/cycles.ts'
import { liveADay, type Day, type DayPlan } from '../../scripts/bench/soak/day.ts'
import { collector } from '../../scripts/bench/soak/memory.ts'

/** Much smaller than `npm run bench:soak`, and looked at more often. */
const small = { tabs: 2, mounts: 600, parts: 96, gcTime: 60_000, endsWell: true, seed: 1 }

/** What a day is to leave behind. */
const nothing: Partial<Day> = { stuck: [], unsettled: [], retained: 0, left: {} }

/** Everything that a client may be told. */
const attach: DayPlan['attach'] = (page, client) => {
  page.withRecourse(client, { refreshCredential: async () => {} })
}

let loadPage: LoadPage
beforeAll(async () => {
  loadPage = await preparePage()
})

const live = (change: Partial<DayPlan>): Promise<Day> =>
  liveADay({ ...small, loadPage, attach, collect: collector(), ...change })

describe('a day of trouble', () => {
  it.each([1, 2, 3])(
    'leaves nothing behind, and every query settled or waiting for a reason (seed %i)',
    async (seed) => {
      const day = await live({ seed })

      expect(day.failed).toBeGreaterThan(100)
      expect(day).toEqual({ ...day, ...nothing })
    },
  )

  it('leaves nothing behind either when it ends in the middle of everything', async () => {
    // Kept for ever: TanStack Query would set timers of its own for what settles after the end.
    const day = await live({ endsWell: false, gcTime: Infinity })

    expect(day).toEqual({ ...day, ...nothing })
  })

  it('leaves nothing behind with a window, a scope for each query, and tabs that share it', async () => {
    const day = await live({
      attach: (page, client) =>
        void page.withRecourse(client, {
          window: 6,
          scope: ({ queryKey }) => JSON.stringify(queryKey),
        }),
    })

    expect(day).toEqual({ ...day, ...nothing })
  })

  it('is one in which the plain client leaves nothing behind, so that what is found is ours', async () => {
    const day = await live({ attach: () => {} })

    expect(day).toEqual({ ...day, ...nothing })
  })
})

describe('a gate that is closed and opened a thousand times', () => {
  it('costs two requests each time', async () => {
    const asked = await closeAndOpen({
      loadPage,
      attach,
      cycles: 1_000,
      parts: 1,
      look() {},
    })

    expect(asked).toBe(2_000)
  })
})
