import type { Note } from './note.ts'
import { sayAgain, sayFresh, sayReady, sayResolved, sayWait } from './sentences.ts'
import type { BasicWords } from '../words/words.ts'

/** What a banner showed when it was last spoken of, and what it shows now. */
export interface Change {
  readonly before: Note | undefined
  readonly now: Note | undefined
  /** How it goes on is waited for: somebody asked for it, or heard that it would. */
  readonly isAwaited: boolean
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

type Shown = Change & { readonly now: Note }

/** Puts changes into as few sentences as they need. Nothing is said of a tick. */
export function speechOf(changes: readonly Change[], hearing: Hearing): Speech {
  const shown = changes.filter(isShown)
  const notesWhere = (test: (change: Shown) => boolean) => shown.filter(test).map(({ now }) => now)
  const fresh = withoutClaimed(notesWhere((change) => isFresh(change, hearing)))
  const [again] = notesWhere(isAgain)
  const [newWait] = notesWhere((change) => isNewWait(change) && !isFresh(change, hearing))
  const [ready] = notesWhere((change) => isReady(change, hearing))
  const isRetrying = shown.some(isRetried)
  const resolved = changes.flatMap(({ before, now }) => (before && !now ? [before] : []))

  const urgentCauses = new Set(fresh.filter(({ isUrgent }) => isUrgent).map(({ cause }) => cause))
  const isUrgent = ({ cause }: Note) => urgentCauses.has(cause)
  const { words, now } = hearing
  return {
    assertive: join(
      sayFresh(fresh.filter(isUrgent), words, now),
      again?.isUrgent && sayAgain(again, words),
    ),
    polite: join(
      sayFresh(
        fresh.filter((note) => !isUrgent(note)),
        words,
        now,
      ),
      again && !again.isUrgent && sayAgain(again, words),
      sayResolved(withoutClaimed(resolved, shown), words),
      newWait && sayWait(newWait, words, now),
      isRetrying && words.spoken.retrying,
      ready && sayReady(ready, words),
    ),
  }
}

function isShown(change: Change): change is Shown {
  return change.now !== undefined
}

/** Where one of several places speaks for a cause, the others stay silent. */
function withoutClaimed(notes: readonly Note[], shown: readonly Shown[] = []): readonly Note[] {
  const claims = [...notes, ...shown.map(({ now }) => now)].filter((note) => note.claims)
  const claimed = new Set(claims.map(({ cause }) => cause))
  return notes.filter((note) => note.claims || !claimed.has(note.cause))
}

function isFresh({ now, before }: Shown, { told }: Hearing): boolean {
  return !told.has(now.cause) && before?.cause !== now.cause
}

/** A retry was answered with the same failure, and nothing more will happen by itself. */
function isAgain({ now, before, isAwaited }: Shown): boolean {
  const isSame = before?.cause === now.cause
  return isAwaited && isSame && now.phase === 'failed' && before.failure !== now.failure
}

function isNewWait({ now, before }: Shown): boolean {
  return before !== undefined && now.phase === 'waiting' && now.isLong && now.until !== before.until
}

/** The end of a wait that was told of, or a retry that a person asked for. */
function isRetried({ now, before }: Shown): boolean {
  if (now.phase !== 'retrying' || !before) return false
  return before.phase === 'waiting' ? before.isLong : before.phase === 'failed' && now.wasAsked()
}

function isReady({ now, before }: Shown, { since, now: moment }: Hearing): boolean {
  const { phase, until } = now
  const isOver = until !== undefined && until > since && until <= moment
  return before !== undefined && phase === 'failed' && isOver
}

function join(...sentences: readonly (string | false | undefined)[]): string {
  return sentences.filter(Boolean).join(' ')
}
