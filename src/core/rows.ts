import { dig, isObject } from './foreign.ts'
import type { RowConditions } from './gateway.ts'
import { isSaid, namesOf, phrasesOf, saidOf, type Said } from './phrase.ts'
import { nameOf } from './read-code.ts'
import { messageOf } from './read-message.ts'
import type { Wire } from './wire.ts'

/** What rows are held against. */
export interface Case {
  readonly status?: number | undefined
  readonly wire: Wire
  /** The beginning of the message. */
  readonly said: Said
  /** The beginning of each level's message, the outermost first. */
  readonly everywhere: readonly Said[]
  /** The names of the wire. */
  readonly names: Said
}

/** Longer messages quote what they complain about: only the beginning is the API's own. */
const maxSaid = 4_096

/** Prepares a body and a status to be held against rows. */
export function caseOf(wire: Wire, status: number | undefined): Case {
  return {
    wire,
    status,
    said: beginning(wire.message),
    everywhere: wire.levels.map((level) => beginning(messageOf(level))),
    names: saidOf(wire.names),
  }
}

function beginning(message = ''): Said {
  return saidOf(message.slice(0, maxSaid))
}

/** The only function that interprets rows. */
export function fits(row: RowConditions, asked: Case): boolean {
  const { status, wire, said, everywhere, names } = asked
  return (
    (row.status === undefined || listOf(row.status).includes(status ?? 0)) &&
    (row.code === undefined || wire.words.some((word) => isCode(word, row))) &&
    (row.named === undefined || isNamed(row.named, names)) &&
    (row.unnamed === undefined || !isNamed(row.unnamed, names)) &&
    (row.param === undefined || row.param === wire.param) &&
    (row.says === undefined || isSaidIn(row.says, [said])) &&
    (row.anywhere === undefined || isSaidIn(row.anywhere, everywhere)) &&
    (row.body === undefined || hasValues(wire, row.body)) &&
    (row.task === undefined || row.task === wire.task)
  )
}

function isCode(word: string, { code = [] }: RowConditions): boolean {
  return listOf(code).some((one) => isSame(one, word))
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && one.toLowerCase() === other.toLowerCase()
}

/** Names begin where a word begins. */
function isNamed(names: string | readonly string[], spelled: Said): boolean {
  return namesOf(names).some((name) => isSaid(name, spelled))
}

/** Whether one of several sentences contains one of several phrases. */
export function isSaidIn(words: string | readonly string[], sentences: readonly Said[]): boolean {
  return sentences.some((said) => phrasesOf(words).some((phrase) => isSaid(phrase, said)))
}

/** Whether one of the paths holds one of its values. */
export function hasValues(wire: Wire, body: Readonly<Record<string, readonly string[]>>): boolean {
  return Object.entries(body).some(([path, values]) => {
    const found = dig(wire.body, path)
    return !isObject(found) && values.some((value) => isSame(value, String(found)))
  })
}

/** Why a row fitted, in one short line. */
export function reasonOf(row: RowConditions, { wire, said, status }: Case): string {
  const code = wire.words.find(
    (word) => isCode(word, row) || (row.named && isNamed(row.named, saidOf(nameOf(word)))),
  )
  if (code) return `code ${code}`
  const phrase = phrasesOf(row.says ?? []).find((one) => isSaid(one, said))
  if (phrase) return `words “${phrase.text}”`
  if (row.anywhere) return `words “${listOf(row.anywhere)[0]}”`
  if (row.param) return `parameter ${row.param}`
  return row.task ? 'failed task' : `status ${status ?? 'none'}`
}

function listOf<One extends string | number>(value: One | readonly One[]): readonly One[] {
  return typeof value === 'object' ? value : [value]
}
