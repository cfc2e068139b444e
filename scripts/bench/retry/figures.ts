import type { Experiment, Result } from './experiment.ts'
import type { Measures } from './measure.ts'

/** The mean over the seeds. */
export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** A figure of each run of a result. */
export function eachOf(result: Result, figure: keyof Measures): readonly number[] {
  return result.runs.map((run) => run[figure])
}

/** Polls served with each seed, over what would have been served if nothing had ever failed. */
export function goodputOf(result: Result, { ideal }: Experiment): readonly number[] {
  return result.runs.map(({ served }, index) => served / (ideal[index] ?? served))
}

/** How one contender fared; `undefined` where it did not take part. */
export function resultOf({ results }: Experiment, id: string): Result | undefined {
  return results.find(({ contender }) => contender.id === id)
}
