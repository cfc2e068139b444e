import { dateFormat, numberFormat } from './formatters.ts'

/** From this many seconds on, the clock says more than a countdown. */
const LONG = 300

/** A day in seconds: beyond it the date matters as well. */
const DAY = 86_400

/**
 * Whole seconds until a deadline, counted by the seconds of the clock (both epoch milliseconds): all
 * countdowns of a page then turn over in the same moment. Zero only once the time has come.
 */
export function secondsUntil(deadline: number, now: number): number {
  if (now >= deadline) return 0
  return Math.max(1, Math.floor(deadline / 1_000) - Math.floor(now / 1_000))
}

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
  return { form: 'for', time: timerOf(seconds, locale) }
}

/** What timers have shown, by locale and second: a wall of them shows the same few over and over. */
const timers = new Map<string, string[]>()

function timerOf(seconds: number, locale: string): string {
  const known = timers.get(locale) ?? []
  const shown = (known[seconds] ??= [
    numberFormat(locale, {}).format(Math.floor(seconds / 60)),
    numberFormat(locale, { minimumIntegerDigits: 2 }).format(seconds % 60),
  ].join(':'))
  timers.set(locale, known)
  return shown
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
  return dateFormat(locale, style).format(date)
}

/** A moment (epoch milliseconds) with its date and its zone: the reader's unless told. */
export function formatMoment(moment: number, locale: string, timeZone?: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'long', timeZone } as const
  return dateFormat(locale, style).format(new Date(moment))
}

/** A moment (epoch milliseconds) as machines write it, in UTC; `undefined` for a number that is none. */
export function isoOf(moment: number): string | undefined {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/**
 * A duration in words, hours and days to the nearest quarter. Put together from what every runtime
 * has, as `Intl.DurationFormat` would say it, which not every runtime has.
 */
export function formatDuration(seconds: number, locale: string): string {
  const parts = inParts(seconds).map(([count, unit]) =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  )
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts)
}

/** How far off a moment is: “in 5 minutes”. */
export function formatDistance(seconds: number, locale: string): string {
  const [count, unit] = inUnits(seconds)
  return new Intl.RelativeTimeFormat(locale).format(Math.round(count), unit)
}

type Count = readonly [number, 'second' | 'minute' | 'hour' | 'day']

function inParts(seconds: number): readonly Count[] {
  if (seconds < 120) return [[Math.round(seconds), 'second']]
  if (seconds < 7_200) return [[Math.round(seconds / 60), 'minute']]
  return seconds < 2 * DAY ? inQuarters(seconds / 900, 'hour') : inQuarters(seconds / 21_600, 'day')
}

function inQuarters(count: number, unit: 'hour' | 'day'): readonly Count[] {
  const quarters = Math.round(count)
  const rest = quarters % 4
  const whole: Count = [Math.floor(quarters / 4), unit]
  if (rest === 0) return [whole]
  return [whole, unit === 'hour' ? [rest * 15, 'minute'] : [rest * 6, 'hour']]
}

function inUnits(seconds: number): Count {
  if (seconds < 120) return [seconds, 'second']
  if (seconds < 5_400) return [seconds / 60, 'minute']
  return seconds < 2 * DAY ? [seconds / 3_600, 'hour'] : [seconds / DAY, 'day']
}
