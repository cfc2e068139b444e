import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** One answer of an API, with the normal form that it must get. */
export interface CorpusCase {
  readonly id: string
  readonly origin: 'observed' | 'documented' | 'reconstructed'
  readonly response: {
    /** `null`: the source does not tell it; the body alone is handed over. */
    readonly status: number | null
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
  }
  /** One string for each event block, for event streams. */
  readonly stream?: readonly string[]
  readonly expect: Expectation
}

export interface Expectation {
  readonly kind: string
  readonly alsoOk?: readonly string[]
  readonly fixableBy: string
  readonly fixableByAlsoOk?: readonly string[]
  /** Left out where it is debatable. */
  readonly automatic?: boolean
  readonly code: string | null
  readonly message: string | null
  readonly param: string | null
  readonly requestId: string | null
  readonly retryAfterMs: number | null
  readonly also?: Readonly<Record<string, readonly (string | number | null)[]>>
}

/** The cases of one API: a file of the folder. */
export interface CorpusFile {
  /** The file's path in the folder, without its ending. */
  readonly name: string
  readonly cases: readonly CorpusCase[]
}

/** Reads every `.json` of a folder and of those in it, each an array of cases; with `takes`, those of the cases that it takes. */
export function readCorpus(
  folder: string,
  takes: (one: CorpusCase) => boolean = () => true,
): readonly CorpusFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .toSorted()
    .map((path) => {
      const cases: readonly CorpusCase[] = JSON.parse(readFileSync(join(folder, path), 'utf8'))
      const name = path.replaceAll(sep, '/').replace(/\.json$/, '')
      return { name, cases: cases.filter((one) => takes(one)) }
    })
    .filter(({ cases }) => cases.length > 0)
}

/** Whether a case is kept from those who write rules, so that it can tell how well they generalise. */
export function isHeldOut(id: string): boolean {
  return /^[0-5]/.test(createHash('sha256').update(id).digest('hex'))
}
