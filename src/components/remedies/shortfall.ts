import type { FailureBalance } from '../../core/failure.ts'

/** A balance, as an app's own query tells it. */
export interface Balance {
  /** In whole units of `currency`, such as dollars. */
  readonly available: number
  /** An ISO 4217 code, or the gateway's own unit. */
  readonly currency?: string | undefined
}

/** What is known about the money that is missing. */
export interface Shortfall {
  readonly available: number | undefined
  readonly required: number | undefined
  /** Never negative; undefined where it cannot be told. */
  readonly missing: number | undefined
  readonly currency: string | undefined
}

/** Puts together what the wire told and what the balance query tells, if they speak of the same unit. */
export function shortfallOf(
  told: FailureBalance | undefined,
  read: Balance | undefined,
): Shortfall {
  const isOneUnit = isSameUnit(told, read)
  const available = (isOneUnit ? read?.available : undefined) ?? told?.available ?? read?.available
  const required = isOneUnit || told?.available !== undefined ? told?.required : undefined
  const missing =
    available !== undefined && required !== undefined
      ? Math.max(0, required - available)
      : undefined
  const currency = told?.currency ?? read?.currency
  return { available, required, missing, currency }
}

/** What a new balance is held against. */
export interface Measure {
  /** What the wire says is needed, in the unit of the balance. */
  readonly required: number | undefined
  /** The balance when the failure was received. */
  readonly before: number | undefined
  /** The balance that was there when it failed once more. */
  readonly tried: number | undefined
}

/** Whether a balance is enough to try again: never a guess about a payment. */
export function isEnough(available: number, { required, before, tried }: Measure): boolean {
  if (tried !== undefined && available <= tried) return false
  return required === undefined ? available > (before ?? 0) : available >= required
}

/** Whether two amounts can be compared; where a unit is not told, they are taken to be the same. */
export function isSameUnit(
  one: { readonly currency?: string | undefined } | undefined,
  other: { readonly currency?: string | undefined } | undefined,
): boolean {
  const [first, second] = [one?.currency, other?.currency]
  return first === undefined || second === undefined || first === second
}
