import type { Experiment, Result } from './experiment.ts'
import { eachOf, goodputOf, meanOf, resultOf } from './figures.ts'
import type { Family } from './scenario.ts'

/** One thing that the gate is to reach, and how to tell. */
interface Aim {
  readonly says: string
  readonly families: readonly Family[]
  readonly contenders: readonly string[]
  readonly atMost?: number | undefined
  readonly atLeast?: number | undefined
  /** The figure of one experiment; `undefined` where the aim does not apply. */
  readonly figure: (result: Result, experiment: Experiment) => number | undefined
}

/** Where the bound is shorter than this, what is lost beside it counts and not the ratio. Milliseconds. */
const SHORT = 10_000

/** Time over the bound; what exceeds a short one is held against ten seconds. */
const timeRatio = (result: Result): number => {
  const { time } = result.bounds
  const extra = meanOf(eachOf(result, 'time')) - time
  return 1 + extra / Math.max(time, SHORT)
}

/** What never recovers has saved no request. */
const ifRecovered = (result: Result, figure: number): number =>
  meanOf(eachOf(result, 'recovered')) < 1 ? Infinity : figure

const requestRatio = (result: Result): number =>
  ifRecovered(result, meanOf(eachOf(result, 'requestsOver')))

const ours = ['ours', 'window', 'pace']

/** What others are locked out of: TanStack's goodput is below this. */
const LOCKED_OUT = 0.5

const isMinute = ({ scenario }: Experiment): boolean => scenario.outage?.length === 60_000

const goodput = (result: Result, experiment: Experiment): number =>
  meanOf(goodputOf(result, experiment))

const besidePlain = (result: Result, experiment: Experiment): number | undefined => {
  const plain = resultOf(experiment, 'plain')
  return plain && goodput(result, experiment) / goodput(plain, experiment)
}

const behindPlain = (result: Result, experiment: Experiment): number | undefined => {
  const plain = resultOf(experiment, 'plain')
  const late = plain && meanOf(eachOf(plain, 'time'))
  if (late === undefined || late === Infinity) return undefined
  return (meanOf(eachOf(result, 'time')) - late) / 1_000
}

const aims: readonly Aim[] = [
  {
    says: 'requests over the bound under a limit',
    families: ['mount'],
    contenders: ours,
    atMost: 1.1,
    figure: requestRatio,
  },
  {
    says: 'time over the bound under a limit',
    families: ['mount'],
    contenders: ours,
    atMost: 1.1,
    figure: timeRatio,
  },
  {
    says: 'requests per widget under a limit',
    families: ['mount'],
    contenders: ['window', 'pace'],
    atMost: 1.1,
    figure: (result) => ifRecovered(result, meanOf(eachOf(result, 'requestsPerWidget'))),
  },
  {
    says: 'requests over the bound after an outage of 60 s',
    families: ['outage'],
    contenders: ours,
    atMost: 1.15,
    figure: (result, experiment) => (isMinute(experiment) ? requestRatio(result) : undefined),
  },
  {
    says: 'time over the bound after an outage of 60 s',
    families: ['outage'],
    contenders: ours,
    atMost: 1.15,
    figure: (result, experiment) => (isMinute(experiment) ? timeRatio(result) : undefined),
  },
  {
    says: 'requests over the bound after other outages',
    families: ['outage'],
    contenders: ours,
    atMost: 1.25,
    figure: (result, experiment) => (isMinute(experiment) ? undefined : requestRatio(result)),
  },
  {
    says: 'time over the bound after other outages',
    families: ['outage'],
    contenders: ours,
    atMost: 1.25,
    figure: (result, experiment) => (isMinute(experiment) ? undefined : timeRatio(result)),
  },
  {
    says: 'goodput where TanStack is locked out',
    families: ['polling', 'steady'],
    contenders: ours,
    atLeast: 0.99,
    figure(result, experiment) {
      const plain = resultOf(experiment, 'plain')
      const applies = plain && goodput(plain, experiment) < LOCKED_OUT
      return applies ? goodput(result, experiment) : undefined
    },
  },
  {
    says: 'goodput over that of TanStack at 95 % load',
    families: ['steady'],
    contenders: ours,
    atLeast: 0.99,
    figure: besidePlain,
  },
  {
    says: 'seconds behind TanStack after a blip',
    families: ['blip'],
    contenders: ours,
    atMost: 1,
    figure: behindPlain,
  },
]

/** Says of each aim whether it was reached: the mean over the scenarios, and the worst of them. */
export function judgeAims(experiments: readonly Experiment[]): string {
  const lines = aims.flatMap((aim) =>
    aim.contenders.flatMap((contender) => judgeAim(aim, contender, experiments)),
  )
  return lines.join('\n')
}

function judgeAim(aim: Aim, contender: string, experiments: readonly Experiment[]): string[] {
  const figures = experiments.flatMap((one) => {
    const result = aim.families.includes(one.scenario.family) && resultOf(one, contender)
    const figure = result ? aim.figure(result, one) : undefined
    return figure === undefined ? [] : [{ figure, name: one.scenario.name }]
  })
  if (figures.length === 0) return []
  const worst = figures.toSorted((one, other) => direction(aim) * (other.figure - one.figure))[0]
  const mean = meanOf(figures.map(({ figure }) => figure))
  return [
    `${contender.padEnd(8)}${aim.says}: ${verdict(aim, mean)}; worst ${verdict(aim, worst?.figure ?? mean)}` +
      ` (${worst?.name})`,
  ]
}

function direction({ atMost }: Aim): number {
  return atMost === undefined ? -1 : 1
}

function verdict({ atMost, atLeast }: Aim, figure: number): string {
  const shown = figure.toFixed(3)
  if (atMost !== undefined && !(figure <= atMost)) return `NOT met ${shown} > ${atMost}`
  if (atLeast !== undefined && !(figure >= atLeast)) return `NOT met ${shown} < ${atLeast}`
  return `met ${shown}`
}
