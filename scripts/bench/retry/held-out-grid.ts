import { between, createChance } from './chance.ts'
import { pollingAt, rateOf, scenarioOf, type Sketch } from './grid.ts'
import type { Limit } from './limit.ts'
import type { Family, Scenario } from './scenario.ts'

/** Draws whole numbers and decisions. */
interface Draw {
  readonly whole: (from: number, to: number) => number
  /** Small and large ones alike. */
  readonly wide: (from: number, to: number) => number
  readonly yes: () => boolean
}

const families: Readonly<Record<Family, (draw: Draw) => Sketch>> = {
  mount: (draw) => ({ family: 'mount', ...drawPage(draw), ...drawLimit(draw), told: draw.yes() }),
  outage: (draw) => ({
    family: 'outage',
    ...drawPage(draw),
    limit: drawBucket(draw),
    outage: { length: draw.yes() ? 60_000 : 1_000 * draw.wide(10, 120), told: draw.yes() },
  }),
  blip: (draw) => ({
    family: 'blip',
    ...drawPage(draw, 200),
    ...(draw.yes() && {
      limit: { by: 'token-bucket', rate: draw.whole(40, 120), burst: draw.whole(80, 400) },
    }),
    outage: { length: 100 * draw.whole(15, 45) },
  }),
  polling: (draw) => ({
    family: 'polling',
    ...drawPolls(draw, draw.whole(30, 85) / 100, draw.yes()),
    counted: true,
    told: draw.yes(),
    outage: { from: 60_000, length: 1_000 * draw.whole(5, 60), behindLimit: draw.yes() },
  }),
  steady: (draw) => ({ family: 'steady', ...drawPolls(draw, 0.95, false), counted: draw.yes() }),
  users: (draw) => ({
    family: 'users',
    users: draw.whole(3, 30),
    widgets: draw.whole(5, 40),
    limit: drawBucket(draw),
  }),
}

/** Draws so many scenarios of each family; nobody has tuned on them. The same seed draws the same. */
export function heldOutGrid(seed: number, count: number): readonly Scenario[] {
  return Object.values(families).flatMap((sketch, family) =>
    Array.from({ length: count }, (_, index) => scenarioOf(sketch(drawing(seed, family, index)))),
  )
}

function drawing(...seeds: readonly number[]): Draw {
  const chance = createChance(...seeds)
  return {
    whole: (from, to) => Math.floor(between(chance, from, to + 1)),
    wide: (from, to) => Math.round(from * (to / from) ** chance()),
    yes: () => chance() < 0.5,
  }
}

function drawPage({ wide, whole }: Draw, most = 400): Pick<Scenario, 'widgets' | 'tabs'> {
  return { widgets: wide(10, most), tabs: whole(1, 8) }
}

function drawBucket({ wide, whole }: Draw): Limit {
  const rate = wide(1, 50)
  return { by: 'token-bucket', rate, burst: Math.max(1, Math.round((rate * whole(5, 40)) / 10)) }
}

function drawWindow({ wide, whole, yes }: Draw): Limit {
  const quota = wide(20, 400)
  const window = 1_000 * whole(5, 50)
  if (yes()) return { by: 'sliding-log', quota, window }
  return { by: 'fixed-window', quota, window, offset: whole(0, window - 1) }
}

function drawLimit(draw: Draw): Pick<Scenario, 'limit' | 'counted'> {
  return { limit: draw.yes() ? drawBucket(draw) : drawWindow(draw), counted: draw.yes() }
}

/** Up to four tabs whose polls use a share of the limit. */
function drawPolls(draw: Draw, share: number, inPhase: boolean) {
  const limit = draw.whole(1, 3) === 1 ? drawBucket(draw) : drawWindow(draw)
  const tabs = draw.whole(1, 4)
  // No poll comes more often than every five seconds.
  const least = Math.ceil((6 * share * rateOf(limit)) / tabs)
  const widgets = Math.max(10, Math.round(least * (1 + draw.whole(0, 20) / 10)))
  const polling = pollingAt(share, widgets * tabs, limit, inPhase)
  return { widgets, tabs, limit, polling }
}
