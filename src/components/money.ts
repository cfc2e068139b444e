/** Below this an amount needs more digits than its currency has. */
const SMALL = 0.01

/** Formats an amount in an ISO 4217 currency, or in the gateway's own unit, such as credits. */
export function formatMoney(amount: number, currency: string | undefined, locale: string): string {
  const digits = amount !== 0 && Math.abs(amount) < SMALL ? { maximumFractionDigits: 6 } : {}
  if (currency === undefined || !isCurrency(currency)) {
    const number = new Intl.NumberFormat(locale, digits).format(amount)
    return currency ? `${number} ${currency}` : number
  }
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  return new Intl.NumberFormat(locale, { ...style, ...digits }).format(amount)
}

/** Whether a unit is an ISO 4217 code, and not the gateway's own. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}
