import { dig, isObject } from './foreign.ts'
import type { RowConditions } from './gateway.ts'
import type { Wire } from './wire.ts'

/** What rows are held against. */
export interface Case {
  readonly status?: number | undefined
  readonly wire: Wire
  /** The beginning of the message, lower-case. */
  readonly said: string
}

/** Longer messages quote what they complain about: only the beginning is the API's own. */
export const maxSaid = 4_096

/** Prepares a body and a status to be held against rows. */
export function caseOf(wire: Wire, status: number | undefined): Case {
  return { wire, status, said: wire.message.slice(0, maxSaid).toLowerCase() }
}

/** The only function that interprets rows. */
export function fits(row: RowConditions, { status, wire, said }: Case): boolean {
  return (
    (row.status === undefined || listOf(row.status).includes(status ?? 0)) &&
    (row.code === undefined ||
      listOf(row.code).some((code) => wire.words.includes(code.toLowerCase()))) &&
    (row.named === undefined || listOf(row.named).some((name) => isNamed(name, wire))) &&
    !row.unnamed?.some((name) => isNamed(name, wire)) &&
    (row.param === undefined || row.param === wire.param) &&
    (row.says === undefined || listOf(row.says).some((words) => isSaid(words, said))) &&
    (row.body === undefined || hasValues(wire, row.body)) &&
    (row.task === undefined || row.task === wire.task)
  )
}

/** What stands between the two halves of a phrase such as `model … not found`. */
const gap = ' … '

/** Characters that a gap may span: a name, not half of the message. */
const maxGap = 120

/** Whether a message contains a phrase, without regard to case. */
export function isSaid(phrase: string, said: string): boolean {
  const [start = '', end] = phrase.toLowerCase().split(gap)
  if (end === undefined) return said.includes(start)
  for (let at = said.indexOf(start); at >= 0; at = said.indexOf(start, at + 1)) {
    if (said.slice(at + start.length, at + start.length + maxGap).includes(end)) return true
  }
  return false
}

/** Whether one of the paths holds one of its values. */
export function hasValues(wire: Wire, body: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(body).some(([path, values]) => {
    const found = dig(wire.body, path)
    const text = isObject(found) ? undefined : String(found).toLowerCase()
    return values.some((value) => value.toLowerCase() === text)
  })
}

/** Whether a code names something, from the start of one of its words. */
function isNamed(name: string, { names }: Wire): boolean {
  return names.some((one) => isSaid(` ${name}`, one))
}

/** Why a row fitted, in one short line. */
export function reasonOf(row: RowConditions, { wire, said, status }: Case): string {
  const code = row.code && listOf(row.code).find((one) => wire.words.includes(one.toLowerCase()))
  if (code) return `code ${code}`
  const named = row.named && listOf(row.named).find((name) => isNamed(name, wire))
  if (named)
    return `code ${wire.words.find((_, index) => isSaid(` ${named}`, wire.names[index] ?? ''))}`
  const words = row.says && listOf(row.says).find((one) => isSaid(one, said))
  if (words) return `words “${words}”`
  if (row.param) return `parameter ${row.param}`
  return row.task ? 'failed task' : `status ${status ?? 'none'}`
}

function listOf<One extends string | number>(value: One | readonly One[]): readonly One[] {
  return typeof value === 'object' ? value : [value]
}
