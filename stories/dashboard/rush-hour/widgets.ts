import { formatCompact, formatCount, formatMoney } from '../console/format.ts'

/** One figure of the wall. */
export interface Widget {
  readonly path: string
  readonly app: string
  readonly measure: Measure
}

/** How each measure is written. */
const formats = {
  Calls: (value: number) => formatCompact(value * 13),
  Tokens: (value: number) => formatCompact(value * 2_711),
  p95: (value: number) => `${formatCount(value % 2_000)} ms`,
  Spend: (value: number) => formatMoney((value % 900) / 7),
  Errors: (value: number) => `${(value % 23) / 10} %`,
} as const

export type Measure = keyof typeof formats

export const formatMeasure = (measure: Measure, value: number): string => formats[measure](value)

const measures: readonly Measure[] = ['Calls', 'Tokens', 'p95', 'Spend', 'Errors']

const apps = [
  'Web',
  'iOS',
  'TV',
  'Search',
  'Chat',
  'Help',
  'Batch',
  'Image',
  'Video',
  'Voice',
  'Agent',
  'Beta',
]

/** Sixty of them, each a request of its own. */
export const widgets: readonly Widget[] = apps.flatMap((app, row) =>
  measures.map((measure, column) => ({
    path: `/widgets/${row * measures.length + column + 1}`,
    app,
    measure,
  })),
)
