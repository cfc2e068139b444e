import type { Contender } from './contenders.ts'
import type { Mounted, Ticked } from './measure.ts'

/** One contender, and what every round measured. */
export interface Row<Measured> {
  readonly contender: Contender
  readonly rounds: readonly Measured[]
}

/** A column: its title, and what it shows of a row. */
interface Column<Measured> {
  readonly title: string
  readonly of: (measured: Measured) => number
  readonly digits?: number
  /** Shows beside it the ratio to the best of the others. */
  readonly ratio?: boolean
}

const MB = 1_048_576

const mountColumns: readonly Column<Mounted>[] = [
  { title: 'CPU ms', of: ({ task }) => task, ratio: true },
  { title: 'script', of: ({ script }) => script },
  { title: 'style', of: ({ style }) => style },
  { title: 'layout', of: ({ layout }) => layout },
  { title: 'laid out ms', of: ({ laidOut }) => laidOut, ratio: true },
  { title: 'next frame ms', of: ({ drawn }) => drawn, ratio: true },
  { title: 'heap MB', of: ({ heap }) => heap / MB, digits: 1, ratio: true },
  { title: 'elements', of: ({ elements }) => elements },
]

const tickColumns: readonly Column<Ticked>[] = [
  { title: 'CPU ms/s', of: ({ task }) => task, ratio: true },
  { title: 'script', of: ({ script }) => script, digits: 1, ratio: true },
  { title: 'style', of: ({ style }) => style },
  { title: 'layout', of: ({ layout }) => layout },
  { title: 'whole process ms/s', of: ({ process }) => process },
  { title: 'commits/s', of: ({ commits }) => commits, digits: 1 },
  { title: 'intervals', of: ({ intervals }) => intervals },
  { title: 'timeouts', of: ({ timeouts }) => timeouts },
]

/** What showing cost, contender by contender. */
export function mountTable(rows: readonly Row<Mounted>[]): string {
  return tableOf(rows, mountColumns)
}

/** What a second of ticking cost, contender by contender. */
export function tickTable(rows: readonly Row<Ticked>[]): string {
  return tableOf(rows, tickColumns)
}

/** The aims, and whether they are met. */
export function aimsOf(mounted: readonly Row<Mounted>[], ticked: readonly Row<Ticked>[]): string {
  const fastest = bestOf(mounted, ({ task }) => task)
  const ofMount = mounted.filter(isOurs).map((row) => {
    const ratio = medianOf(row, ({ task }) => task) / fastest
    return line(`${row.contender.title}: shown in ≤ 1.5 × the fastest (CPU)`, ratio <= 1.5, ratio)
  })
  const ofTicking = ticked.filter(isOurs).flatMap((row) => {
    const { title } = row.contender
    const [ticking, commits, script, task] = [
      medianOf(row, (one) => one.intervals),
      medianOf(row, (one) => one.commits),
      medianOf(row, (one) => one.script) / 10,
      medianOf(row, (one) => one.task) / 10,
    ]
    return [
      line(`${title}: one timer that ticks`, ticking <= 1, ticking),
      // Within ten seconds there may be eleven whole ones.
      line(`${title}: ≤ 1 commit a second`, commits <= 1.15, commits),
      line(`${title}: scripting ≤ 2 % of a core`, script <= 2, script),
      line(`${title}: all of the main thread ≤ 2 % of a core`, task <= 2, task),
    ]
  })
  return [...ofMount, ...ofTicking].join('\n')
}

function line(aim: string, isMet: boolean, value: number): string {
  return `${isMet ? 'met    ' : 'NOT met'}  ${aim}: ${value.toFixed(2)}`
}

function isOurs({ contender }: Row<unknown>): boolean {
  return contender.role === 'ours'
}

function tableOf<Measured>(
  rows: readonly Row<Measured>[],
  columns: readonly Column<Measured>[],
): string {
  const head = ['', ...columns.map(({ title }) => title)]
  const body = rows.map((row) => [
    row.contender.title,
    ...columns.map((column) => cellOf(row, column, bestOf(rows, column.of))),
  ])
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(widthOf(head, index))))
        .join(''),
    )
    .join('\n')
}

function widthOf(head: readonly string[], index: number): number {
  return Math.max(10, (head[index]?.length ?? 0) + 3, index === 1 ? 16 : 0)
}

function cellOf<Measured>(
  row: Row<Measured>,
  { of, digits = 0, ratio = false }: Column<Measured>,
  best: number,
): string {
  const value = medianOf(row, of)
  return ratio ? `${value.toFixed(digits)} ${(value / best).toFixed(1)}×` : value.toFixed(digits)
}

/** The best median of the other libraries. */
function bestOf<Measured>(
  rows: readonly Row<Measured>[],
  of: (measured: Measured) => number,
): number {
  const others = rows.filter(({ contender }) => contender.role === 'peer')
  return Math.min(...others.map((row) => medianOf(row, of)))
}

function medianOf<Measured>({ rounds }: Row<Measured>, of: (measured: Measured) => number): number {
  const sorted = rounds.map(of).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
