import type { FailureBalance } from './failure.ts'
import { dig, numberOf } from './foreign.ts'
import type { PlainObject } from './plain.ts'
import type { Wire } from './wire.ts'
import { withoutGaps } from './without-gaps.ts'

const figure = String.raw`([$＄¥￥€£])?\s{0,2}(-?\d{1,15}(?:[.,]\d{1,12}){0,4})`

/** Sentences that tell what there is and what it would take, in this order. */
const pairs: readonly RegExp[] = [
  new RegExp(
    String.raw`剩余额度[^\d$＄¥￥€£-]{0,8}${figure}[\s\S]{0,80}?(?:需要|预扣费)[^\d$＄¥￥€£-]{0,12}${figure}`,
  ),
  new RegExp(
    String.raw`可用[^\d$＄¥￥€£-]{0,4}${figure}[\s\S]{0,40}?需要[^\d$＄¥￥€£-]{0,4}${figure}`,
  ),
  new RegExp(
    String.raw`remain quota[^\d$＄¥￥€£-]{0,4}${figure}[\s\S]{0,40}?need quota[^\d$＄¥￥€£-]{0,4}${figure}`,
    'i',
  ),
  new RegExp(String.raw`quota \[${figure}\] preConsumedQuota \[${figure}\]`, 'i'),
  new RegExp(
    String.raw`(?:balance|available|remaining|have)(?: is| of|:)? {0,2}${figure}[\s\S]{0,60}?(?:requires?|required|needs?|needed|costs?|estimated)(?: is| of|:)? {0,2}${figure}`,
    'i',
  ),
  new RegExp(
    String.raw`\bbalance(?: is| of|:)? {0,2}${figure}[\s\S]{0,60}?[ :(]${figure} (?:is |are )?(?:required|needed)`,
    'i',
  ),
  new RegExp(
    String.raw`\bhave ${figure} (?:credits|characters) (?:remaining|left)[\s\S]{0,20}? ${figure} (?:credits|characters) are (?:required|needed)`,
    'i',
  ),
]

/** The same, with what it would take first. */
const reversed: readonly RegExp[] = [
  new RegExp(String.raw`requested up to ${figure} tokens, but can only afford ${figure}`, 'i'),
  new RegExp(
    String.raw`(?:requires?|required|needs?|needed|costs?)(?: is| of|:)? {0,2}${figure}[\s\S]{0,40}?(?:available|balance|remaining|have|got)(?: is| of|:)? {0,2}${figure}`,
    'i',
  ),
]

/** Sentences that tell only what there is. */
const available: readonly RegExp[] = [
  new RegExp(String.raw`剩余额度[^\d$＄¥￥€£-]{0,8}${figure}`),
  new RegExp(String.raw`\bbalance(?: is| of|:)? {0,2}${figure}`, 'i'),
]

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  '＄': 'USD',
  '¥': 'CNY',
  '￥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
}

/** What is not money, but is bought with it. */
const unitIn = /\b(?:credits|characters|tokens)\b/i

/** Fields that tell the same, with the unit that their name implies. */
const fields: readonly {
  readonly available: string
  readonly required: readonly string[]
  readonly currency?: string
}[] = [
  { available: 'account_balance_credits', required: ['estimated_credits'], currency: 'credits' },
  { available: 'available_balance', required: ['required_balance', 'required'] },
  { available: 'available', required: ['required'] },
  {
    available: 'balance',
    required: ['required', 'required_balance', 'required_amount', 'estimated_cost'],
  },
]

/** What the wire tells of the money: fields first, then sentences. */
export function readBalance(wire: Wire): FailureBalance | undefined {
  for (const level of wire.levels.toReversed()) {
    const told = balanceOfFields(level)
    if (told) return told
  }
  return balanceOfSentence(wire.message.slice(0, 4_096))
}

function balanceOfFields(level: PlainObject): FailureBalance | undefined {
  for (const names of fields) {
    const there = numberOf(dig(level, names.available))
    const required = names.required
      .map((name) => numberOf(dig(level, name)))
      .find((one) => one !== undefined)
    if (there === undefined && (required === undefined || !names.currency)) continue
    const unit = dig(level, 'currency')
    return withoutGaps({
      available: there,
      required,
      currency: typeof unit === 'string' && /^[a-z]{2,12}$/i.test(unit) ? unit : names.currency,
    })
  }
  return undefined
}

function balanceOfSentence(text: string): FailureBalance | undefined {
  for (const pattern of [...pairs, ...reversed, ...available]) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, unit, first, otherUnit, second] = match
    const [there, required] = reversed.includes(pattern) ? [second, first] : [first, second]
    const balance = { available: amountOf(there), required: amountOf(required) }
    if (balance.available === undefined && balance.required === undefined) continue
    const currency = symbols[unit ?? otherUnit ?? ''] ?? unitIn.exec(whole)?.[0].toLowerCase()
    return withoutGaps({ ...balance, currency })
  }
  return undefined
}

/** `1,234.50`: commas group digits in threes; one that does not is somebody's decimal point, and a guess about money is none. */
function amountOf(text: string | undefined): number | undefined {
  const figures = text?.replace(/[.,]$/, '') ?? ''
  return figures.includes(',') && !/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figures)
    ? undefined
    : numberOf(figures.replaceAll(',', ''))
}
