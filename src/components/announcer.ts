import type { Clock } from '../retry/clock.ts'
import type { Note } from './note.ts'
import { speechOf, type Change } from './speech.ts'
import { createVoice, silence, type Voice } from './voice.ts'
import { basicEnglish } from './words/english.ts'
import type { BasicWords } from './words/words.ts'

/** Where everything that is spoken goes through, so that it is said once. */
export interface Announcer extends Omit<Voice, 'speak'> {
  /** Tells what a banner shows now; `undefined`: nothing. */
  readonly report: (source: object, note: Note | undefined) => void
  /** A banner is gone. */
  readonly leave: (source: object) => void
  /** Says something at once, also if it was the last thing said. */
  readonly say: (text: string) => void
  /** The first paint is over: what was there stays unsaid, changes are spoken. Returns the end. */
  readonly open: () => () => void
  /** Changes the language. */
  readonly speakIn: (words: BasicWords) => void
}

/** Milliseconds in which several failures become one message. */
const BURST = 700

/** `setTimeout` fires at once for anything above a signed 32-bit integer. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

const nothing = () => {}

/** Says nothing: there is no provider, so nobody would hear it. */
export const silentAnnouncer: Announcer = {
  report: nothing,
  leave: nothing,
  say: nothing,
  open: () => nothing,
  speakIn: nothing,
  spoken: () => silence,
  subscribe: () => nothing,
}

/** Creates an announcer: what changed since it last spoke is compared with what was heard, and said together. */
export function createAnnouncer(clock: Clock): Announcer {
  const { speak, spoken, subscribe } = createVoice()
  const present = new Map<object, Note>()
  const gone = new Map<object, boolean>()
  const heard = new Map<object, Note>()
  let since = 0
  let words = basicEnglish
  let isOpen = false
  let stop = nothing

  const settleAfter = (delay: number) => {
    stop()
    if (isOpen) stop = clock.after(Math.min(delay, LONGEST_TIMER), settle)
  }

  const settle = () => {
    const told = new Set([...heard.values()].map(({ cause }) => cause))
    const speech = speechOf(changes(), { told, since, now: clock.now(), words })
    remember()
    speak('assertive', speech.assertive)
    speak('polite', speech.polite)
    const next = [...present.values()].flatMap(({ until = 0 }) => (until > since ? [until] : []))
    if (next.length > 0) settleAfter(Math.min(...next) - since)
  }

  const changes = (): readonly Change[] => [
    ...[...present].map(([source, now]) => ({ before: heard.get(source), now })),
    ...[...gone].flatMap(([source, left]) => {
      const before = heard.get(source)
      return before?.recovered(left) ? [{ before, now: undefined }] : []
    }),
  ]

  const remember = () => {
    since = clock.now()
    gone.clear()
    heard.clear()
    for (const [source, note] of present) heard.set(source, note)
  }

  const remove = (source: object, left: boolean) => {
    if (!present.delete(source) && !gone.has(source)) return
    gone.set(source, left)
    settleAfter(BURST)
  }

  return {
    report(source, note) {
      if (!note) return remove(source, false)
      present.set(source, note)
      gone.delete(source)
      return settleAfter(BURST)
    },
    leave: (source) => remove(source, true),
    say: (text) => speak('polite', text),
    open() {
      if (isOpen) settleAfter(BURST)
      else remember()
      isOpen = true
      return () => stop()
    },
    speakIn: (next) => void (words = next),
    spoken,
    subscribe,
  }
}
