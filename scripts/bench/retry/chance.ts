/** A number from 0 up to, not including, 1. */
export type Chance = () => number

/** Creates chance that is the same for the same seed: https://github.com/bryc/code (mulberry32). */
export function createChance(...seeds: readonly number[]): Chance {
  let state = seeds.reduce((mixed, seed) => mix(Math.imul(mixed, 31) + seed), 0x9e3779b9)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    return (mix(state) >>> 0) / 2 ** 32
  }
}

/** Evenly from `from` up to `to`. */
export function between(chance: Chance, from: number, to: number): number {
  return from + chance() * (to - from)
}

function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 15), number | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return mixed ^ (mixed >>> 14)
}
