/** From this many seconds on, the clock says more than a countdown. */
const LONG = 300

/** A day in seconds: beyond it the date matters as well. */
const DAY = 86_400

/** A wait as people read it: what is left of it, or until when. */
export interface FormattedWait {
  readonly form: 'for' | 'until'
  readonly time: string
}

/** Formats a wait of `seconds` that ends at `deadline` (epoch milliseconds), in the reader's zone unless told. */
export function formatWait(
  deadline: number,
  seconds: number,
  locale: string,
  timeZone?: string,
): FormattedWait {
  if (seconds >= LONG)
    return { form: 'until', time: formatTime(deadline, locale, seconds >= DAY, timeZone) }
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  const one = new Intl.NumberFormat(locale)
  return {
    form: 'for',
    time: `${one.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`,
  }
}

/** As wide as any time of day with its date. */
const WIDE = Date.UTC(2000, 11, 30, 22)

/** A wait of `seconds` as it may be written anywhere, where nobody knows the reader's clock and zone. */
export function sampleWait(seconds: number, locale: string): FormattedWait {
  return formatWait(WIDE, seconds, locale, 'UTC')
}

/** The time of day of a moment (epoch milliseconds), with its date where that is another day. */
export function formatTime(
  moment: number,
  locale: string,
  withDate = false,
  timeZone?: string,
): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  const day = withDate ? ({ month: 'short', day: 'numeric' } as const) : {}
  const style = { ...day, hour: '2-digit', minute: '2-digit', timeZone } as const
  return new Intl.DateTimeFormat(locale, style).format(date)
}

/** A moment (epoch milliseconds) with its date and its zone: the reader's unless told. */
export function formatMoment(moment: number, locale: string, timeZone?: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'long', timeZone } as const
  return new Intl.DateTimeFormat(locale, style).format(new Date(moment))
}

/** A moment (epoch milliseconds) as machines write it, in UTC; `undefined` for a number that is none. */
export function isoOf(moment: number): string | undefined {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** A duration in words. */
export function formatDuration(seconds: number, locale: string): string {
  const [count, unit] = inUnits(seconds)
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, style).format(count)
}

/** How far off a moment is: “in 5 minutes”. */
export function formatDistance(seconds: number, locale: string): string {
  const [count, unit] = inUnits(seconds)
  return new Intl.RelativeTimeFormat(locale).format(Math.round(count), unit)
}

function inUnits(seconds: number): readonly [number, 'second' | 'minute' | 'hour' | 'day'] {
  if (seconds < 120) return [seconds, 'second']
  if (seconds < 5_400) return [seconds / 60, 'minute']
  return seconds < 2 * DAY ? [seconds / 3_600, 'hour'] : [seconds / DAY, 'day']
}
