const whole = new Intl.NumberFormat('en')
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' })
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' })

export const formatCount = (count: number) => whole.format(count)
export const formatCompact = (count: number) => compact.format(count)
export const formatMoney = (amount: number) => dollars.format(amount)
/** @param date such as `2026-11-20` */
export const formatDay = (date = '') => (date === '' ? '' : day.format(new Date(date)))
