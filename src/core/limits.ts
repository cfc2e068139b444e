import type { Evidence } from './evidence.ts'
import type { FailureLimit } from './failure.ts'
import { dig, numberOf } from './foreign.ts'
import { resetOfHeaders } from './retry-headers.ts'
import type { Wire } from './wire.ts'
import { withoutGaps } from './without-gaps.ts'

/** Headers that tell a limit; what remains of it stands in the one with `remaining` in place of `limit`. */
const headers: readonly string[] = [
  'x-ratelimit-limit-requests',
  'x-ratelimit-limit-tokens',
  'anthropic-ratelimit-requests-limit',
  'anthropic-ratelimit-tokens-limit',
  'x-ratelimit-limit',
  'ratelimit-limit',
]

/** Fields that tell a limit, and what it limits. */
const fields: readonly {
  readonly max: string
  readonly remaining?: string
  readonly used: string
  readonly scope?: string
}[] = [
  {
    max: 'daily_limit_credits',
    remaining: 'daily_remaining_credits',
    used: 'daily_used_credits',
    scope: 'key',
  },
  {
    max: 'total_limit_credits',
    remaining: 'remaining_credits',
    used: 'used_credits',
    scope: 'key',
  },
  { max: 'metadata.limit_usd', used: 'metadata.spend_usd' },
]

/** What the answer tells of a limit. `scope` is what the row that fitted says is limited. */
export function readLimit(
  evidence: Evidence,
  wire: Wire,
  receivedAt: number,
  scope?: string,
): FailureLimit | undefined {
  const told = ofFields(wire) ?? ofSentence(wire) ?? ofHeaders(evidence)
  if (!told && !scope) return undefined
  return withoutGaps({
    ...told,
    scope: scope ?? told?.scope,
    resetAt: told && resetOfHeaders(evidence.headers, receivedAt),
  })
}

function ofHeaders(evidence: Evidence): FailureLimit | undefined {
  const read = headers.map((name) => ({
    scope: /requests|tokens/.exec(name)?.[0],
    max: numberOf(evidence.headers[name]),
    remaining: numberOf(evidence.headers[name.replace('-limit', '-remaining')]),
  }))
  // Where several are told, the one that is used up is the one that was met.
  const met =
    read.find(({ remaining }) => remaining === 0) ?? read.find(({ max }) => max !== undefined)
  return met && withoutGaps(met)
}

function ofFields(wire: Wire): FailureLimit | undefined {
  for (const level of wire.levels.toReversed()) {
    for (const names of fields) {
      const max = numberOf(dig(level, names.max))
      if (max === undefined) continue
      const used = numberOf(dig(level, names.used))
      const remaining =
        numberOf(names.remaining && dig(level, names.remaining)) ??
        (used === undefined ? undefined : Math.max(0, max - used))
      return withoutGaps({ scope: names.scope, max, remaining })
    }
  }
  return undefined
}

/** “token remain quota: $0.400000, need quota: $1.200000”, “Current cost: 3.02, Max budget: 3.0”. */
function ofSentence({ message }: Wire): FailureLimit | undefined {
  const [, cost, budget] =
    /current cost: {0,2}(\d{1,15}(?:\.\d{1,24})?), {0,2}max budget: {0,2}(\d{1,15}(?:\.\d{1,24})?)/i.exec(
      message.slice(0, 4_096),
    ) ?? []
  if (budget !== undefined) {
    const max = Number(budget)
    return { scope: 'budget', max, remaining: Math.max(0, max - Number(cost)) }
  }
  const left = /token remain quota: {0,2}[$＄¥￥]? {0,2}(-?\d{1,15}(?:\.\d{1,12})?)/i.exec(
    message.slice(0, 4_096),
  )?.[1]
  return left === undefined ? undefined : { scope: 'key', remaining: Number(left) }
}
