import type { Query, QueryClient } from '@tanstack/react-query'
import type { FarServer, ScenarioId } from '../../../test/scenarios/index.ts'
import { failureOf, kindOf, unreachable } from './failures.ts'
import { hits, type Hit } from './hits.ts'
import { spans, type Span } from './spans.ts'

export interface Order {
  readonly failure: ScenarioId | typeof unreachable
  readonly hit: Hit
  readonly span: Span
  /** Whether the widgets keep what they have loaded. */
  readonly keep: boolean
}

/** What is left of the money when it does not suffice, and what would. */
const money = { left: 0.12, needed: 0.72 }

let end: ReturnType<typeof setTimeout> | undefined

/** Makes the far server fail as ordered, and the widgets that are hit ask again. */
export async function switchOn(
  server: FarServer,
  queryClient: QueryClient,
  { failure, hit, span, keep }: Order,
): Promise<void> {
  const paths: readonly string[] = hits[hit]
  const { times, duration } = spans[span]
  const scenario = failureOf(failure)

  clearTimeout(end)
  server.recover()
  if (!scenario) server.disconnect()
  else if (kindOf(scenario) === 'insufficient-balance') {
    server.pay(money.left - server.state().balance.available)
    await queryClient.refetchQueries({ queryKey: ['/balance'] })
    server.fail(scenario.id, { paths, times, untilBalance: money.needed })
  } else server.fail(scenario.id, { paths, times })
  if (duration !== undefined) end = setTimeout(() => server.recover(), duration)

  const those = { predicate: ({ queryKey }: Query) => paths.includes(String(queryKey[0])) }
  await (keep ? queryClient.invalidateQueries(those) : queryClient.resetQueries(those))
}
