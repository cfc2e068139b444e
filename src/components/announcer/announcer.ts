import type { Clock } from '../../retry/clock.ts'
import { createAlarm } from './alarm.ts'
import { pageAudience, type Audience } from './audience.ts'
import { createMemory } from './memory.ts'
import type { Note } from './note.ts'
import { createSpeaker, type SayOptions } from './speaker.ts'
import { speechOf } from './speech.ts'
import { createVoice, type Voice } from './voice.ts'
import { basicEnglish } from '../words/basic-english.ts'
import type { BasicWords } from '../words/words.ts'

/** Where everything that is spoken goes through, so that it is said once. */
export interface Announcer extends Pick<Voice, 'attach'> {
  /** Tells what a banner shows now; `undefined`: nothing. */
  readonly report: (source: object, note: Note | undefined) => void
  /** Tells what a banner shows that came with the page: it stays unsaid until it changes. */
  readonly assume: (source: object, note: Note | undefined) => void
  /** A banner is gone. */
  readonly leave: (source: object) => void
  /** Says something at once, also if it was the last thing said. */
  readonly say: (text: string, options?: SayOptions) => void
  /** The first paint is over: what was there stays unsaid, changes are spoken. Returns the end. */
  readonly open: () => () => void
  /** Changes the language. */
  readonly speakIn: (words: BasicWords) => void
}

/** Milliseconds without news after which what came together becomes one message. */
const BURST = 700

/** News without an end is told of after so many milliseconds. */
const LONGEST_BURST = 3_000

const nothing = () => {}

/** Says nothing: there is no provider, so nobody would hear it. */
export const silentAnnouncer: Announcer = {
  report: nothing,
  assume: nothing,
  leave: nothing,
  say: nothing,
  open: () => nothing,
  speakIn: nothing,
  attach: () => nothing,
}

/** Creates an announcer: what is shown is compared with what was heard, and the difference said together. */
export function createAnnouncer(clock: Clock, audience: Audience = pageAudience): Announcer {
  let words = basicEnglish
  let isOpen = false
  let isFirstPaint = true
  let newsSince: number | undefined
  let lookedAt = 0
  const memory = createMemory()
  const voice = createVoice(clock)
  const speaker = createSpeaker(voice, {
    clock,
    isHeard: () => isOpen && !audience.isAway(),
    onTurn: () => look(),
  })

  const alarm = createAlarm(clock, () => look())
  const lookAt = (moment: number) => void (isOpen && alarm.set(moment))

  const expectNews = () => {
    if (newsSince === undefined) voice.prepare()
    newsSince ??= clock.now()
    lookAt(Math.min(clock.now() + BURST, newsSince + LONGEST_BURST))
  }

  const look = () => {
    newsSince = undefined
    // What changes while nobody is there is looked at when somebody comes back.
    if (audience.isAway()) return
    const hearing = { told: memory.told(), since: lookedAt, now: clock.now(), words }
    const speech = speechOf(memory.changes(), hearing)
    if (!speaker.mayTell(speech)) return
    memory.remember()
    speaker.tell(speech)
    wait(hearing.now)
  }

  const wait = (now: number) => {
    lookedAt = now
    lookAt(memory.nextEnd(now))
  }

  return {
    attach: voice.attach,
    report(source, note) {
      if (isFirstPaint) memory.assume(source, note)
      else if (memory.show(source, note)) expectNews()
    },
    assume: memory.assume,
    leave: (source) => void (memory.leave(source) && expectNews()),
    say: (text, options) => void (speaker.say(text, options) || expectNews()),
    open() {
      isOpen = true
      const end = audience.onReturn(expectNews)
      if (isFirstPaint) wait(clock.now())
      if (!isFirstPaint || speaker.hasKept()) expectNews()
      isFirstPaint = false
      return () => {
        isOpen = false
        alarm.stop()
        speaker.stop()
        end()
      }
    },
    speakIn: (next) => void (words = next),
  }
}
