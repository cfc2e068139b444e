import type { DefaultOptions, QueryClient } from '@tanstack/react-query'
import type { Gateway, GatewayRate } from '../../../src/core/gateway.ts'
import type { RecourseOptions } from '../../../src/query/options.ts'
import type { Chance } from './chance.ts'
import type { Limit } from './limit.ts'
import type { Page } from './realm.ts'
import type { Scenario } from './scenario.ts'

/** A way to retry, as an app would set it up. */
export interface Contender {
  /** `--contender` chooses by it. */
  readonly id: string
  readonly title: string
  /** Requests that are in flight before the first refusal can come back, if not those of all widgets. */
  readonly inFlight?: ((scenario: Scenario) => number) | undefined
  readonly createClient: (page: Page, scenario: Scenario, chance: Chance) => QueryClient
}

type QueryDefaults = NonNullable<DefaultOptions['queries']>

const plain =
  (defaults: (chance: Chance) => QueryDefaults): Contender['createClient'] =>
  ({ QueryClient }, _scenario, chance) =>
    new QueryClient({ defaultOptions: { queries: defaults(chance) } })

const ours =
  (options: (scenario: Scenario) => RecourseOptions): Contender['createClient'] =>
  ({ QueryClient, withRecourse }, scenario) =>
    withRecourse(new QueryClient(), options(scenario))

/** TanStack's own backoff. Milliseconds. */
const doubling = (count: number) => Math.min(1_000 * 2 ** count, 30_000)

const fullJitter = (chance: Chance) => (count: number) => chance() * doubling(count)

/**
 * What openai-node does between its two retries, in TanStack's terms: half a second, doubling, up to
 * a quarter less, and the server's own wait where it is at most a minute.
 * https://github.com/openai/openai-node/blob/master/src/client.ts
 */
const openaiDelay = (chance: Chance) => (count: number, error: unknown) => {
  const told = tellsWait(error)
  if (told !== undefined && told <= 60_000) return told
  return Math.min(500 * 2 ** count, 8_000) * (1 - chance() * 0.25)
}

/** The `Retry-After` of a thrown Response, in milliseconds. */
function tellsWait(thrown: unknown): number | undefined {
  if (!(thrown instanceof Response)) return undefined
  const seconds = thrown.headers.get('retry-after')
  return seconds === null ? undefined : Number(seconds) * 1_000
}

/** A gateway of which only the documented rate is known. */
const gateway: Gateway = {
  name: 'Simulated',
  hosts: [],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
}

/** What the gateway's document would say of a limit; of a bucket only what it takes each second. */
function documentedRate(limit: Limit): GatewayRate {
  return limit.by === 'token-bucket'
    ? { requests: limit.rate, per: 1_000 }
    : { requests: limit.quota, per: limit.window }
}

/** Whether the aims are its own. */
export function isOurs(id: string): boolean {
  return ['ours', 'window', 'pace'].includes(id)
}

/** All of them, plain TanStack Query first. */
export const contenders: readonly Contender[] = [
  { id: 'plain', title: 'TanStack Query', createClient: plain(() => ({})) },
  {
    id: 'openai',
    title: "TanStack + openai-node's policy",
    createClient: plain((chance) => ({ retry: 2, retryDelay: openaiDelay(chance) })),
  },
  {
    id: 'jitter3',
    title: 'TanStack + full jitter, 3 x',
    createClient: plain((chance) => ({ retry: 3, retryDelay: fullJitter(chance) })),
  },
  {
    id: 'jitter',
    title: 'TanStack + full jitter, unbounded',
    createClient: plain((chance) => ({ retry: true, retryDelay: fullJitter(chance) })),
  },
  {
    id: 'told',
    title: 'TanStack + Retry-After per widget',
    createClient: plain(() => ({
      retry: true,
      retryDelay: (count, error) => tellsWait(error) ?? doubling(count),
    })),
  },
  { id: 'ours', title: 'withRecourse', createClient: ours(() => ({})) },
  {
    id: 'window',
    title: 'withRecourse, window: 6',
    inFlight: ({ tabs, users }) => 6 * tabs * users,
    createClient: ours(() => ({ window: 6 })),
  },
  {
    id: 'pace',
    title: 'withRecourse, pace: true',
    inFlight: ({ limit, users }) => (limit ? documentedRate(limit).requests * users : Infinity),
    createClient: ours(({ limit }) =>
      limit ? { pace: true, gateway: { ...gateway, rate: documentedRate(limit) } } : {},
    ),
  },
]
