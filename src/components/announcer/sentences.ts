import type { Note } from './note.ts'
import { formatDuration } from '../time.ts'
import { fill, fillPlural } from '../words/fill.ts'
import type { BasicWords } from '../words/words.ts'

/** Causes that are told one by one; nobody listens to more. */
const MOST = 3

/** What failed: a sentence for each cause, however many places it shows in. `now`: epoch milliseconds. */
export function sayFresh(notes: readonly Note[], words: BasicWords, now: number): string {
  const { locale, spoken } = words
  const causes = [...new Set(notes.map(({ cause }) => cause))]
  const told = causes.slice(0, MOST).map((cause) =>
    sayCause(
      notes.filter((note) => note.cause === cause),
      words,
      now,
    ),
  )
  const count = causes.length - MOST
  const more = count > 0 ? [fillPlural(spoken.andMore, locale, { count })] : []
  return [...told, ...more].join(' ')
}

function sayCause(notes: readonly Note[], words: BasicWords, now: number): string {
  const { locale, spoken } = words
  const first = notes.find(({ isUrgent }) => isUrgent) ?? notes[0]
  if (!first) return ''
  const { title, text } = first
  const count = new Set(notes.map((note) => note.title)).size
  const failed =
    count > 1
      ? fillPlural(spoken.failedMany, locale, { count, text })
      : fill(spoken.failed, { title, text })
  const waits = notes.find((note) => note.isLong)
  return waits ? `${failed} ${sayWait(waits, words, now)}` : failed
}

/** That a retry was answered with the same failure. */
export function sayAgain({ title, text }: Note, { spoken }: BasicWords): string {
  return fill(spoken.stillFailing, { title, text })
}

/** How long a wait is from `now` on (epoch milliseconds). */
export function sayWait({ phase, until = 0 }: Note, words: BasicWords, now: number): string {
  const seconds = Math.max(1, Math.ceil((until - now) / 1_000))
  const template = phase === 'waiting' ? words.spoken.waits : words.spoken.retryFrom
  return fill(template, { time: formatDuration(seconds, words.locale) })
}

/** That a retry makes sense from now on. */
export function sayReady({ title }: Note, { spoken }: BasicWords): string {
  return fill(spoken.mayRetry, { title })
}

/** What was put right. */
export function sayResolved(notes: readonly Note[], words: BasicWords): string {
  const titles = new Set(notes.map(({ title }) => title))
  const [title] = titles
  if (title === undefined) return ''
  const { recovered, recoveredMany } = words.spoken
  const count = Math.max(titles.size, ...notes.map(({ places = 1 }) => places))
  return count === 1
    ? fill(recovered, { title })
    : fillPlural(recoveredMany, words.locale, { count })
}
