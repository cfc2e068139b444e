import { numberOf } from './foreign.ts'
import { reachFirst } from './spell.ts'
import type { Wire } from './wire.ts'

/** Whether something was paid for: what `failure.charged` says. */
type Charge = 'no' | 'yes' | 'refunded'

/** Where a job says that its price was given back, as a flag or an amount. */
const refunds: readonly string[] = [
  'refunded',
  'is refunded',
  'credits refunded',
  'refunded credits',
  'refund amount',
  'usage.credits refunded',
]

/** Where it says what it cost in the end. */
const costs: readonly string[] = [
  'charged',
  'billed',
  'is charged',
  'credits charged',
  'credits used',
  'credits consumed',
  'credits cost',
  'cost',
  'usage.credits charged',
  'usage.credits used',
  'usage.credits consumed',
  'usage.cost',
]

const refundedWords =
  /(?:credits?|points|quota|amount|fee|payment|cost|balance|tokens)\b.{0,40}\b(?:refunded|returned|restored)|\brefunded\b.{0,40}\b(?:credits?|points|quota|account|balance)|已(?:自动)?(?:退还|退款|返还|退回)/i

const freeWords =
  /\b(?:not|never)\s(?:be\s|been\s)?(?:charged|billed|deducted)\b|\bno\s(?:charge|credits\s(?:were|have\sbeen)\s(?:charged|deducted|used))\b|(?:不|未)(?:会)?(?:扣费|扣除|计费|收费)/i

/** What the answer about a failed job, or its sentence, says of being paid for. */
export function readCharge({ levels, task, message }: Wire): Charge | undefined {
  const said = message.slice(0, 4_096)
  if (refundedWords.test(said)) return 'refunded'
  if (freeWords.test(said)) return 'no'
  if (!task) return undefined
  if (levels.some((level) => amountOf(reachFirst(level, refunds)) > 0)) return 'refunded'
  const cost = levels.map((level) => amountOf(reachFirst(level, costs))).find((one) => one >= 0)
  return cost === undefined ? undefined : cost > 0 ? 'yes' : 'no'
}

/** A flag or a number as an amount; -1 if it is neither. */
function amountOf(value: unknown): number {
  return typeof value === 'boolean' ? Number(value) : (numberOf(value) ?? -1)
}
