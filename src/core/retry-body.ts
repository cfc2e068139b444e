import { parseDuration } from './duration.ts'
import { field, numberOf, textOf } from './foreign.ts'
import { parseDate, parseEpoch } from './instant.ts'
import { isArray, type PlainObject } from './plain.ts'
import { tellingOf } from './spell.ts'
import type { Wait } from './retry-headers.ts'

type Unit = 'ms' | 's' | 'instant'

/** Fields that tell a wait, by their unit. */
const fields: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['retry after ms', 'ms'],
  ['time to quota reset ms', 'ms'],
  ['retry after', 's'],
  ['retry after seconds', 's'],
  ['retry in', 's'],
  ['estimated time', 's'],
  ['resets in seconds', 's'],
  ['reset after', 's'],
  ['availability.retry after', 's'],
  ['metadata.retry after seconds', 's'],
  ['metadata.retry after', 's'],
  ['parameters.retry after', 's'],
  ['resets at', 'instant'],
  ['reset at', 'instant'],
  ['reset time', 'instant'],
  ['metadata.resets at', 'instant'],
  ['metadata.headers.x rate limit reset', 'instant'],
])

const paths: readonly string[] = [...fields.keys()]

/** Reads the wait out of the fields of an error body, the innermost level first. */
export function waitOfFields(levels: readonly PlainObject[], now: number): Wait | undefined {
  for (const level of levels.toReversed()) {
    const info = waitOfRetryInfo(level)
    if (info) return info
    for (const [path, value] of tellingOf(level, paths)) {
      const delay = delayOfField(value, fields.get(path), now)
      if (delay !== undefined) return { delay, source: path }
    }
  }
  return undefined
}

function delayOfField(value: unknown, unit: Unit | undefined, now: number): number | undefined {
  const number = numberOf(value)
  if (number === undefined) {
    const text = textOf(value)
    const instant = text === undefined ? undefined : parseDate(text)
    return instant === undefined
      ? (text && parseDuration(text)) || undefined
      : untilFuture(instant, now)
  }
  if (number < 0) return undefined
  if (unit !== 'instant') return number * (unit === 's' ? 1_000 : 1)
  const instant = parseEpoch(number)
  return instant === undefined ? undefined : untilFuture(instant, now)
}

/** A moment of the past tells nothing: its limit has been renewed since, or the clocks disagree. */
function untilFuture(instant: number, now: number): number | undefined {
  return instant > now ? instant - now : undefined
}

/** https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto */
function waitOfRetryInfo(level: PlainObject): Wait | undefined {
  const details = field(level, 'details')
  if (!isArray(details)) return undefined
  for (const detail of details.slice(0, 16)) {
    const delay = field(detail, 'retryDelay')
    const seconds = numberOf(field(delay, 'seconds'))
    const parts =
      seconds === undefined
        ? undefined
        : seconds * 1_000 + (numberOf(field(delay, 'nanos')) ?? 0) / 1e6
    const told = parts ?? parseDuration(textOf(delay) ?? '')
    if (told !== undefined) return { delay: told, source: 'RetryInfo.retryDelay' }
  }
  return undefined
}
