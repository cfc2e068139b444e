const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The last millisecond that a `Date` can hold. */
const lastInstant = 8.64e15

/** IMF-fixdate and the obsolete RFC 850 form, https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 */
const httpDate =
  /^[a-z]{3,9}, (\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d\d):(\d\d):(\d\d) (?:gmt|utc|\+0000)$/i

/** The obsolete asctime form; always UTC. */
const asctime = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (\d{4})$/i

const rfc3339 = /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)? ?(?:z|utc|[+-]\d\d:?\d\d)$/i

/** Reads a date in any of the three HTTP forms or in RFC 3339, in epoch milliseconds. */
export function parseDate(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 64) return undefined
  const fixed = httpDate.exec(trimmed)
  if (fixed) return utc(fixed[3], fixed[2], fixed[1], fixed.slice(4))
  const old = asctime.exec(trimmed)
  if (old) return utc(old[6], old[1], old[2], old.slice(3, 6))
  if (!rfc3339.test(trimmed)) return undefined
  const parsed = Date.parse(
    trimmed
      .replace(/[t ]/i, 'T')
      .replace(/ ?utc$/i, 'Z')
      .replace(' ', ''),
  )
  return Number.isNaN(parsed) ? undefined : parsed
}

/** Reads an instant told as a number: epoch seconds, milliseconds or microseconds, by its size. */
export function parseEpoch(value: number): number | undefined {
  if (value < 1e9 || value >= 1e17) return undefined
  const milliseconds = value < 1e11 ? value * 1_000 : value < 1e14 ? value : value / 1_000
  return milliseconds <= lastInstant ? milliseconds : undefined
}

function utc(
  year = '',
  month = '',
  day = '',
  [hours = '', minutes = '', seconds = '']: readonly string[],
): number | undefined {
  const index = months.indexOf(month.toLowerCase())
  if (index < 0 || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60)
    return undefined
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2_000 : 1_900)
  const date = new Date(
    Date.UTC(full, index, Number(day), Number(hours), Number(minutes), Number(seconds)),
  )
  return date.getUTCMonth() === index || Number(seconds) === 60 ? date.getTime() : undefined
}
