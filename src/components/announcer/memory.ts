import type { Note } from './note.ts'
import type { Change } from './speech.ts'

/** What is shown, and what of it was heard. */
export interface Memory {
  /** What a banner shows now; `undefined`: nothing. Returns whether that may be news. */
  readonly show: (source: object, note: Note | undefined) => boolean
  /** A banner is gone. Returns whether that may be news. */
  readonly leave: (source: object) => boolean
  /** What a banner shows counts as heard. */
  readonly assume: (source: object, note: Note | undefined) => void
  /** What is shown otherwise than it was heard. */
  readonly changes: () => readonly Change[]
  /** Causes that were spoken of and are still there. */
  readonly told: () => ReadonlySet<string>
  /** Everything that is shown counts as heard, and the causes that were news as told. */
  readonly remember: () => void
  /** The first end of a wait after `moment`; both in epoch milliseconds. */
  readonly nextEnd: (moment: number) => number
}

/** Creates a memory of nothing. */
export function createMemory(): Memory {
  const shown = new Map<object, Note>()
  const gone = new Map<object, 'resolved' | 'left'>()
  const heard = new Map<object, Note>()
  const awaited = new WeakSet<object>()
  let told: ReadonlySet<string> = new Set()

  const isAwaited = (source: object) =>
    awaited.has(source) || heard.get(source)?.wasAsked() === true

  /** Whoever heard that something goes on, or asked for it, waits to hear how it ends. */
  const hear = (source: object, note: Note) => {
    const goesOn = isAwaited(source) || !heard.has(source) || note.isLong
    if (note.phase === 'failed') awaited.delete(source)
    else if (goesOn) awaited.add(source)
    heard.set(source, note)
  }

  const changeOf = (source: object, now: Note | undefined): Change => ({
    before: heard.get(source),
    now,
    isAwaited: isAwaited(source),
  })

  const remove = (source: object, how: 'resolved' | 'left') => {
    if (!shown.delete(source) && !gone.has(source)) return false
    gone.set(source, how)
    return true
  }

  return {
    told: () => told,
    leave: (source) => remove(source, 'left'),
    show(source, note) {
      if (!note) return remove(source, 'resolved')
      shown.set(source, note)
      gone.delete(source)
      return true
    },
    assume(source, note) {
      gone.delete(source)
      heard.delete(source)
      shown.delete(source)
      if (!note) return
      shown.set(source, note)
      hear(source, note)
    },
    changes: () => [
      ...[...shown].map(([source, now]) => changeOf(source, now)),
      ...[...gone].flatMap(([source, how]) =>
        heard.get(source)?.recovered(how === 'left') ? [changeOf(source, undefined)] : [],
      ),
    ],
    remember() {
      told = causesTold(shown, heard, told)
      for (const source of gone.keys()) {
        heard.delete(source)
        awaited.delete(source)
      }
      gone.clear()
      for (const [source, note] of shown) hear(source, note)
    },
    nextEnd: (moment) => firstEnd(shown.values(), moment),
  }
}

/** Causes that stay told, and those that were news. What came with the page was shown and never told. */
function causesTold(
  shown: ReadonlyMap<object, Note>,
  heard: ReadonlyMap<object, Note>,
  told: ReadonlySet<string>,
): ReadonlySet<string> {
  const causes = new Set<string>()
  for (const [source, { cause }] of shown)
    if (told.has(cause) || heard.get(source)?.cause !== cause) causes.add(cause)
  return causes
}

function firstEnd(notes: Iterable<Note>, moment: number): number {
  let first = Infinity
  for (const { until = 0 } of notes) if (until > moment) first = Math.min(first, until)
  return first
}
