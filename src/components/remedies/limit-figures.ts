import type { Failure } from '../../core/failure.ts'
import { formatMoney, isCurrency } from '../money.ts'
import { fill } from '../words/fill.ts'
import type { LimitWords } from '../words/family.ts'

/** How much of a limit is used, as far as the wire tells it. */
export interface LimitFigures {
  readonly max: number | undefined
  readonly remaining: number | undefined
  /** Neither negative nor above `max`; `undefined` where either number is not told. */
  readonly used: number | undefined
}

/** The numbers of a limit. A number that makes no sense is one that was not told. */
export function limitFigures({ limit }: Failure): LimitFigures {
  const max = amountOf(limit?.max)
  const remaining = amountOf(limit?.remaining)
  const used =
    max === undefined || remaining === undefined
      ? undefined
      : Math.min(max, Math.max(0, max - remaining))
  return { max, remaining, used }
}

function amountOf(amount: number | undefined): number | undefined {
  return amount !== undefined && Number.isFinite(amount) ? amount : undefined
}

/** The numbers of a limit in words, in `currency` where they are money; `''` where none is told. */
export function limitText(
  { max, remaining, used }: LimitFigures,
  told: LimitWords,
  { locale, currency }: { readonly locale: string; readonly currency: string | undefined },
): string {
  const write = (amount: number) => formatMoney(amount, currency, locale)
  if (max !== undefined && used !== undefined) {
    // A unit is said once, the sign of a currency with each amount.
    const first = formatMoney(used, currency && isCurrency(currency) ? currency : undefined, locale)
    return fill(told.used, { used: first, max: write(max) })
  }
  if (remaining !== undefined) return fill(told.left, { left: write(remaining) })
  return max === undefined ? '' : fill(told.most, { max: write(max) })
}

/** Epoch milliseconds at which a limit starts again, as the wire tells it. */
export function limitEnd({ limit, retry }: Failure): number | undefined {
  return limit?.resetAt ?? retry.at
}
