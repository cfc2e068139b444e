import type { Clock } from './clock.ts'

/** Tells polls that come in step, as those of widgets do that were mounted together. */
export interface Steps {
  /** One comes, and comes again every `period` milliseconds. Returns whether it follows another too closely. */
  readonly come: (period: number) => boolean
}

/** Polls spread by chance follow each other this closely, measured by their mean distance, once in ten times. */
const CLOSE = 0.1

/** Creates steps in which nobody has come. */
export function createSteps({ now }: Pick<Clock, 'now'>): Steps {
  let recent: number[] = []
  return {
    come(period) {
      const time = now()
      recent = recent.filter((at) => at > time - period && at <= time)
      const last = recent.at(-1)
      recent.push(time)
      return last !== undefined && time - last < (CLOSE * period) / recent.length
    },
  }
}
