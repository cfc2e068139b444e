import { parseDuration } from './duration.ts'
import { parseDate } from './instant.ts'

const amount = String.raw`\d{1,12}(?:\.\d{1,12})?\s?(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[smhd])(?![a-z])`

/** “retry after 60 seconds”, “try again in 6m0s”, “reset after 18h31m10s”. */
const english = new RegExp(
  String.raw`\b(?:retry|retrying|again|wait|waiting|resets?|available|request (?:this|it))(?: (?:in|after|for|at|least|about|another|approximately)){0,3}:? {0,2}~?((?:\d{1,12}(?:\.\d{1,12})?(?:ms|[smhd])){1,4}(?![a-z\d])|${amount}(?:,? (?:and )?${amount}){0,2})`,
  'i',
)

/** “请 60 秒后再试”, “请等待 2 分钟”. */
const chinese =
  /(\d{1,12}(?:\.\d{1,12})?)\s?(毫秒|秒钟?|分钟?|小时)[之以]?后|(?:等待?|稍候)\s?(\d{1,12}(?:\.\d{1,12})?)\s?(毫秒|秒钟?|分钟?|小时)/

/** “regain access on 2026-09-01 at 00:00 UTC”, “resets at 2026-09-01T00:00:00Z”. */
const moment =
  /\b(?:access|again|resets?|until|after)(?: (?:on|at|after))?:? (\d{4}-\d\d-\d\d)(?:T| at | )(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d\d:?\d\d)/i

/** “Quota will be replenished in 2.04:13:20”, as .NET writes days, hours, minutes and seconds. */
const timeSpan = /\b(?:again|replenished|resets?|retry) in (?:(\d{1,4})\.)?(\d\d):(\d\d):(\d\d)\b/i

/** Sentences are read this far: what follows is quoted input more often than advice. */
const maxRead = 4_096

/** The wait that a sentence tells, in milliseconds. */
export function waitOfSentence(sentence: string, now: number): number | undefined {
  const text = sentence.slice(0, maxRead)
  const told = english.exec(text)?.[1]
  const delay = told === undefined ? undefined : parseDuration(told)
  if (delay !== undefined) return delay
  const [, after = '', afterUnit = '', during = '', duringUnit = ''] = chinese.exec(text) ?? []
  const spoken = parseDuration(after + afterUnit + during + duringUnit)
  if (spoken !== undefined) return spoken
  const [span, days = 0, hours, minutes, seconds] = timeSpan.exec(text) ?? []
  if (span) return parseDuration(`${days}d${hours}h${minutes}m${seconds}s`)
  const [, date, time, zone] = moment.exec(text) ?? []
  const instant =
    date === undefined
      ? undefined
      : parseDate(`${date}T${time}${/^[+-]/.test(zone ?? '') ? zone : 'Z'}`)
  return instant === undefined ? undefined : Math.max(0, instant - now)
}
