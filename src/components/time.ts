/** From this many seconds on, the clock says more than a countdown. */
const LONG = 300

/** A day in seconds: beyond it the date matters as well. */
const DAY = 86_400

/** A wait as people read it: what is left of it, or until when. */
export interface FormattedWait {
  readonly form: 'for' | 'until'
  readonly time: string
}

/** Formats a wait of `seconds` that ends at `deadline` (epoch milliseconds). */
export function formatWait(deadline: number, seconds: number, locale: string): FormattedWait {
  if (seconds >= LONG) return { form: 'until', time: formatTime(deadline, locale, seconds >= DAY) }
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  const one = new Intl.NumberFormat(locale)
  return {
    form: 'for',
    time: `${one.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`,
  }
}

/** The time of day of a moment (epoch milliseconds), with its date where that is another day. */
export function formatTime(moment: number, locale: string, withDate = false): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  const day = withDate ? ({ month: 'short', day: 'numeric' } as const) : {}
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' }).format(
    date,
  )
}

/** A duration in words, for speech. */
export function formatDuration(seconds: number, locale: string): string {
  const [count, unit] = inUnits(seconds)
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(locale, style).format(count)
}

function inUnits(seconds: number): readonly [number, 'second' | 'minute' | 'hour'] {
  if (seconds < 120) return [seconds, 'second']
  return seconds < 5_400 ? [seconds / 60, 'minute'] : [seconds / 3_600, 'hour']
}
