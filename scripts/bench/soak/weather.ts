import { between, type Chance } from '../retry/chance.ts'

/** What the gateway answers one request with. Milliseconds. */
export interface Answer {
  /** `undefined`: there is no answer, the network fails. */
  readonly status: number | undefined
  /** What the server says of the time to come back. */
  readonly wait?: number | undefined
  readonly takes: number
}

/** What it is like at the moment: how it answers, by chance. */
export type Weather = (chance: Chance) => Answer

const quick = (chance: Chance): number => between(chance, 50, 800)

const answer =
  (status: number | undefined, wait?: number): Weather =>
  (chance) => ({ status, wait, takes: quick(chance) })

const fine = answer(200)

const oneOf =
  (...all: readonly Weather[]): Weather =>
  (chance) =>
    (all[Math.floor(chance() * all.length)] ?? fine)(chance)

/** Nothing fails. */
export const calm: Weather = fine

/** Nothing is answered, and somebody says until when. */
export const outage: Weather = answer(503, 20_000)

/** The weathers of a day; the good one comes as often as the bad ones together. */
export const weathers: Readonly<Record<string, Weather>> = {
  'a limit with a hint': oneOf(fine, fine, answer(429, 5_000)),
  'a limit without': oneOf(fine, fine, answer(429)),
  'a long limit': answer(429, 600_000),
  'an outage': answer(503),
  'an outage with a hint': outage,
  faults: oneOf(fine, fine, answer(500)),
  'bad gateways': oneOf(answer(502), answer(504), fine),
  'no money': answer(402),
  'no credential': oneOf(answer(401), fine),
  'no network': answer(undefined),
  slow: (chance) => ({ status: 200, takes: between(chance, 5_000, 90_000) }),
  everything: oneOf(
    fine,
    answer(429, 2_000),
    answer(500),
    answer(503),
    answer(402),
    answer(401),
    answer(404),
    answer(undefined),
  ),
}
