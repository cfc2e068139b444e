import type { CorpusCase, CorpusFile } from './case.ts'
import { fields, judge, type Field, type Miss } from './judge.ts'
import { normalise } from './normalise.ts'

/** How many cases there were, and what was wrong with them. */
export interface Score {
  readonly title: string
  readonly total: number
  readonly misses: readonly Miss[]
}

/** Judges every case, a score for each file and one for each origin, then one for all. */
export async function scoreCorpus(files: readonly CorpusFile[]): Promise<readonly Score[]> {
  const judged: { file: string; one: CorpusCase; misses: readonly Miss[] }[] = []
  for (const { name, cases } of files)
    for (const one of cases)
      judged.push({ file: name, one, misses: judge(one, await normalise(name, one)) })

  const score = (title: string, rows: typeof judged): Score => ({
    title,
    total: rows.length,
    misses: rows.flatMap((row) => row.misses),
  })
  return [
    ...files.map(({ name }) =>
      score(
        name,
        judged.filter((row) => row.file === name),
      ),
    ),
    ...(['observed', 'documented', 'reconstructed'] as const).map((origin) =>
      score(
        `(${origin})`,
        judged.filter((row) => row.one.origin === origin),
      ),
    ),
    score('in all', judged),
  ]
}

/** The scores as a table, then every miss on a line. */
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
  const misses = (scores.at(-1)?.misses ?? []).map(
    ({ id, field, expected, got }) =>
      `  ${id}  ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  )
  return [header, ...rows, '', ...(misses.length > 0 ? ['Misses:', ...misses] : ['No miss.'])].join(
    '\n',
  )
}

function right({ total, misses }: Score, field: Field): number {
  return total - misses.filter((miss) => miss.field === field).length
}
