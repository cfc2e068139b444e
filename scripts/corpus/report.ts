import type { CorpusCase, CorpusFile } from './case.ts'
import { fields, judge, type Field, type Miss } from './judge.ts'
import { gatewayOf, normalise } from './normalise.ts'

/** How many cases there were, and what was wrong with them. */
export interface Score {
  readonly title: string
  readonly total: number
  readonly misses: readonly Miss[]
}

interface Judged {
  readonly file: string
  readonly one: CorpusCase
  readonly misses: readonly Miss[]
}

/** Judges every case, a score for each file and one for each origin, then one for all. */
export async function scoreCorpus(files: readonly CorpusFile[]): Promise<readonly Score[]> {
  const judged = await judgeAll(files, gatewayOf)
  const score = (title: string, counts: (row: Judged) => boolean) =>
    scoreOf(title, judged.filter(counts))
  return [
    ...files.map(({ name }) => score(name, ({ file }) => file === name)),
    ...(['observed', 'documented', 'reconstructed'] as const).map((origin) =>
      score(`(${origin})`, ({ one }) => one.origin === origin),
    ),
    score('in all', () => true),
  ]
}

/** Judges every case by the general rules alone. */
export async function scoreWithoutGateways(files: readonly CorpusFile[]): Promise<Score> {
  return scoreOf('without gateways', await judgeAll(files, () => undefined))
}

async function judgeAll(
  files: readonly CorpusFile[],
  gatewayFor: (file: string) => ReturnType<typeof gatewayOf> | undefined,
): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const { name, cases } of files)
    for (const one of cases) {
      const failure = await normalise(one, gatewayFor(name))
      judged.push({ file: name, one, misses: judge(one, failure) })
    }
  return judged
}

function scoreOf(title: string, rows: readonly Judged[]): Score {
  return { title, total: rows.length, misses: rows.flatMap(({ misses }) => misses) }
}

/** The scores as a table. */
export function formatScores(scores: readonly Score[]): string {
  const width = Math.max(...scores.map(({ title }) => title.length))
  const header = [''.padEnd(width), 'cases', ...fields].join('  ')
  const rows = scores
    .filter(({ total }) => total > 0)
    .map((score) =>
      [
        score.title.padEnd(width),
        String(score.total).padStart(5),
        ...fields.map((field) => String(right(score, field)).padStart(field.length)),
      ].join('  '),
    )
  return [header, ...rows].join('\n')
}

/** Every miss on a line, and how many more there are that are not to be seen. */
export function formatMisses(misses: readonly Miss[], unseen: number): string {
  const lines = misses.map(
    ({ id, field, expected, got }) =>
      `  ${id}  ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  )
  const more = unseen > 0 ? [`  and ${unseen} more in cases that are held out`] : []
  return lines.length + more.length > 0 ? ['Misses:', ...lines, ...more].join('\n') : 'No miss.'
}

function right({ total, misses }: Score, field: Field): number {
  return total - misses.filter((miss) => miss.field === field).length
}
