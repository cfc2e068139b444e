import type { Note } from './note.ts'
import { formatDuration } from './time.ts'
import { fill, fillPlural } from './words/fill.ts'
import type { BasicWords } from './words/words.ts'

/** What a banner showed when it was last spoken of, and what it shows now. */
export interface Change {
  readonly before: Note | undefined
  readonly now: Note | undefined
}

/** What is said of changes that came together. */
export interface Speech {
  readonly polite: string
  readonly assertive: string
}

/** What `speechOf` needs besides the changes. */
export interface Hearing {
  /** Causes that were spoken of and are still there. */
  readonly told: ReadonlySet<string>
  /** Epoch milliseconds of the last time that anything was looked at. */
  readonly since: number
  /** Epoch milliseconds. */
  readonly now: number
  readonly words: BasicWords
}

/** Causes that are told one by one; nobody listens to more. */
const MOST = 3

/** Puts changes into as few sentences as they need. Nothing is said of a tick. */
export function speechOf(changes: readonly Change[], hearing: Hearing): Speech {
  const fresh = notesWhere(changes, isFresh(hearing))
  const again = notesWhere(changes, isAgain)
  const waiting = notesWhere(changes, isNewWait).filter((note) => !fresh.includes(note))
  const retrying = notesWhere(changes, isRetried)
  const ready = notesWhere(changes, isReady(hearing))
  const resolved = changes.flatMap(({ before, now }) => (before && !now ? [before] : []))

  const alarms = [...sayFresh(fresh, hearing), ...sayAgain(again, hearing)]
  const calm = [
    ...sayResolved(resolved, hearing),
    ...waiting.slice(0, 1).map((note) => sayWait(note, hearing)),
    ...(retrying.length > 0 ? [hearing.words.spoken.retrying] : []),
    ...ready.slice(0, 1).map(({ title }) => fill(hearing.words.spoken.mayRetry, { title })),
  ]
  const isUrgent = [...fresh, ...again].some((note) => note.isUrgent)
  return {
    assertive: isUrgent ? alarms.join(' ') : '',
    polite: (isUrgent ? calm : [...alarms, ...calm]).join(' '),
  }
}

type Test = (now: Note, before: Note | undefined) => boolean

function notesWhere(changes: readonly Change[], test: Test): readonly Note[] {
  return changes.flatMap(({ before, now }) => (now && test(now, before) ? [now] : []))
}

function isFresh({ told }: Hearing): Test {
  return (now, before) => !told.has(now.cause) && before?.cause !== now.cause
}

/** A retry was answered with the same failure, and nothing more will happen by itself. */
function isAgain(now: Note, before: Note | undefined): boolean {
  return (
    before?.cause === now.cause &&
    now.phase === 'failed' &&
    before.phase !== 'idle' &&
    before.failure !== now.failure
  )
}

function isNewWait(now: Note, before: Note | undefined): boolean {
  return before !== undefined && now.phase === 'waiting' && now.isLong && now.until !== before.until
}

/** The end of a wait that was told of, or a retry that a person asked for. */
function isRetried(now: Note, before: Note | undefined): boolean {
  if (!before || now.phase !== 'retrying') return false
  return before.phase === 'failed' || (before.phase === 'waiting' && before.isLong)
}

function isReady({ since, now: moment }: Hearing): Test {
  return (now, before) =>
    before !== undefined &&
    now.phase === 'failed' &&
    now.until !== undefined &&
    now.until > since &&
    now.until <= moment
}

function sayFresh(fresh: readonly Note[], hearing: Hearing): readonly string[] {
  const { locale, spoken } = hearing.words
  const causes = [...new Set(fresh.map(({ cause }) => cause))]
  const told = causes.slice(0, MOST).flatMap((cause) => {
    const notes = fresh.filter((note) => note.cause === cause)
    const [first] = notes
    if (!first) return []
    const { title, text } = first
    const count = new Set(notes.map((note) => note.title)).size
    const waits = notes.find((note) => note.isLong)
    return [
      count > 1
        ? fillPlural(spoken.failedMany, locale, { count, text })
        : fill(spoken.failed, { title, text }),
      ...(waits ? [sayWait(waits, hearing)] : []),
    ]
  })
  const count = causes.length - MOST
  return count > 0 ? [...told, fillPlural(spoken.andMore, locale, { count })] : told
}

function sayAgain(again: readonly Note[], { words }: Hearing): readonly string[] {
  return again
    .slice(0, 1)
    .map(({ title, text }) => fill(words.spoken.stillFailing, { title, text }))
}

function sayWait({ phase, until = 0 }: Note, { now, words }: Hearing): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1_000))
  const template = phase === 'waiting' ? words.spoken.waits : words.spoken.retryFrom
  return fill(template, { time: formatDuration(seconds, words.locale) })
}

function sayResolved(resolved: readonly Note[], { words }: Hearing): readonly string[] {
  const titles = [...new Set(resolved.map(({ title }) => title))]
  const [title] = titles
  if (title === undefined) return []
  const { recovered, recoveredMany } = words.spoken
  if (titles.length === 1) return [fill(recovered, { title })]
  return [fillPlural(recoveredMany, words.locale, { count: titles.length })]
}
