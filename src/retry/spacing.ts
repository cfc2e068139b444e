import type { Clock } from './clock.ts'

/** Keeps a distance between what would otherwise come together. */
export interface Spacing {
  /** Somebody comes. Returns how long to wait, in milliseconds, so that they come `distance` apart on average. */
  readonly come: (distance: number) => number
}

/** So many may come together, so that those who are spread already hardly ever wait for each other. */
const TOGETHER = 4

/** Creates spacing in which nobody has come. https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm */
export function createSpacing({ now }: Pick<Clock, 'now'>): Spacing {
  let next = 0
  return {
    come(distance) {
      const time = now()
      const at = Math.max(time, next - (TOGETHER - 1) * distance)
      next = Math.max(time, next) + distance
      return at - time
    },
  }
}
