import type { Experiment, Result } from './experiment.ts'
import { eachOf, goodputOf, meanOf } from './figures.ts'

/** One column: its title, its width and what it shows. */
interface Column {
  readonly title: string
  readonly width: number
  readonly show: (result: Result, experiment: Experiment) => string
}

const fixed = (number: number, digits: number): string =>
  Number.isFinite(number) ? number.toFixed(digits) : 'never'

const withWorst = (numbers: readonly number[], digits: number): string => {
  const [mean, worst] = [meanOf(numbers), Math.max(...numbers)].map((one) => fixed(one, digits))
  return mean === worst ? `${mean}` : `${mean} (${worst})`
}

const percent = (share: number): string =>
  `${(share * 100).toFixed(share > 0.99 && share < 1 ? 1 : 0)} %`

const always: readonly Column[] = [
  {
    title: 'requests/widget',
    width: 17,
    show: (result) => withWorst(eachOf(result, 'requestsPerWidget'), 2),
  },
  { title: 'peak/s', width: 8, show: (result) => String(Math.max(...eachOf(result, 'peak'))) },
  { title: 'though told', width: 13, show: (result) => fixed(meanOf(eachOf(result, 'wasted')), 2) },
]

const mounting: readonly Column[] = [
  { title: 'recovered', width: 11, show: (result) => percent(meanOf(eachOf(result, 'recovered'))) },
  ...always,
  {
    title: 'over bound',
    width: 14,
    show: (result) => withWorst(eachOf(result, 'requestsOver'), 2),
  },
  {
    title: 'time s',
    width: 16,
    show: (result) =>
      withWorst(
        eachOf(result, 'time').map((time) => time / 1_000),
        1,
      ),
  },
  { title: 'over bound', width: 14, show: (result) => withWorst(eachOf(result, 'timeOver'), 2) },
]

const polling: readonly Column[] = [
  ...always,
  {
    title: 'goodput',
    width: 10,
    show: (result, experiment) => fixed(meanOf(goodputOf(result, experiment)), 3),
  },
  {
    title: 'worst',
    width: 8,
    show: (result, experiment) => fixed(Math.min(...goodputOf(result, experiment)), 3),
  },
]

/** What the columns mean. */
export const legend = `Means over the seeds, the worst of them in brackets.
peak/s: most requests in one second after the first round trip. though told: requests for each widget
sent before the time that the tab had been told. over bound: of requests and of time, to the least that
a client needs which does not know the gateway beforehand. goodput: polls served since the outage, or
the start, over those served where nothing limits them. In the verdicts, what exceeds a time of less than
ten seconds is held against ten seconds, and a scenario that is not recovered counts as infinite.`

/** The table of one scenario: a mean over the seeds, and the worst of them in brackets. */
export function formatExperiment(experiment: Experiment): string {
  const { scenario, results } = experiment
  const columns = scenario.polling ? polling : mounting
  const head = columns.map(({ title, width }) => title.padStart(width)).join('')
  const rows = results.map((result) =>
    [
      result.contender.title.padEnd(34),
      ...columns.map(({ width, show }) => show(result, experiment).padStart(width)),
    ].join(''),
  )
  return [`${scenario.family}: ${scenario.name}`, `${' '.repeat(34)}${head}`, ...rows, ''].join(
    '\n',
  )
}
