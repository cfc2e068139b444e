import { parseArgs } from 'node:util'

const text = { type: 'string' } as const
const yes = { type: 'boolean' } as const

const options = {
  seed: text,
  seeds: text,
  threads: text,
  quick: yes,
  only: text,
  contender: text,
  grid: text,
  'held-out': text,
  help: yes,
  widgets: text,
  tabs: text,
  users: text,
  rate: text,
  burst: text,
  quota: text,
  per: text,
  log: yes,
  counted: yes,
  untold: yes,
  outage: text,
  'outage-from': text,
  'outage-told': yes,
  'behind-limit': yes,
  poll: text,
  'out-of-phase': yes,
} as const

/** The flags as they were given. */
export type Flags = ReturnType<typeof readFlags>

/** Reads the command line; throws on a flag that does not exist. */
export function readFlags(args: readonly string[]) {
  return parseArgs({ args: [...args], options }).values
}

/** A number that was given, or the usual one. */
export function numberOf(given: string | undefined, usual: number): number {
  const number = given === undefined ? usual : Number(given)
  if (Number.isFinite(number)) return number
  throw new Error(`not a number: ${given}`)
}

/** What `--help` prints. */
export const help = `npm run bench:retry -- [flags]

  --quick                 a small part of the grids, in less than a minute
  --grid tuned|held-out   only one of the grids
  --only a,b              families (mount, outage, blip, polling, steady, users) or parts of names
  --contender a,b         plain, openai, jitter3, jitter, told, ours, window, pace
  --seed n                draws other held-out scenarios, and other luck (default 1)
  --seeds n               runs of each scenario (default 3)
  --threads n             (default 2)
  --held-out n            held-out scenarios of each family (default 4)

A scenario of your own, in place of the grids; times in seconds:
  --widgets n --tabs n --users n
  --rate n --burst n                token bucket, a second
  --quota n --per s [--log]         window, or sliding log
  --counted                         refusals use the limit up
  --untold                          no Retry-After
  --outage s [--outage-from s] [--outage-told] [--behind-limit]
  --poll s [--out-of-phase]`
