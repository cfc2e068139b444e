import type { QueryClient } from '@tanstack/react-query'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What a client has held, without holding it. */
export interface SeenInMemory {
  /** How many of its queries and mutations have not been collected. */
  readonly alive: () => number
  /** Sees no more of them. */
  readonly stop: () => void
}

const MANY = 1_000

/** Sees every query and mutation that a client gets from now on. */
export function watchMemory(client: QueryClient): SeenInMemory {
  let seen: WeakRef<object>[] = []
  const see = (one: object) => {
    seen.push(new WeakRef(one))
    // Those who watch over memory should not fill it.
    if (seen.length % MANY === 0) seen = living()
  }
  const living = () => seen.filter((ref) => ref.deref() !== undefined)
  const stops = [
    client.getQueryCache().subscribe((event) => {
      if (event.type === 'added') see(event.query)
    }),
    client.getMutationCache().subscribe((event) => {
      if (event.type === 'added') see(event.mutation)
    }),
  ]
  return {
    alive: () => living().length,
    stop: () => stops.forEach((stop) => stop()),
  }
}

/** Collects garbage, and what becomes garbage by that. */
export function collector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') throw new Error('this Node collects no garbage when told')
  return () => {
    for (let round = 0; round < 3; round += 1) Reflect.apply(collect, undefined, [])
  }
}
