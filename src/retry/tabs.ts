import { createChannel, type Channel } from './channel.ts'
import type { Clock } from './clock.ts'
import { createHearing, type Hearing } from './hearing.ts'
import { readNotice, type Notice } from './notice.ts'
import { createNoticeStore } from './notice-store.ts'
import { createNotices } from './notices.ts'
import { createRation } from './ration.ts'

/** Shares notices with the other tabs of this origin. Works alone where the browser offers nothing. */
export interface Tabs extends Pick<Hearing, 'subscribe'> {
  /**
   * What is known of a scope, from here and elsewhere, also from before this page was loaded;
   * `undefined` also where it ended more than a minute ago. Takes the hashed name.
   */
  readonly recall: (scope: string) => Notice | undefined
  /** Tells the others, unless they know as much. What is no notice of a hashed scope is not sent. */
  readonly tell: (notice: Notice) => void
  /** A request sent under a rate, told to the others, so that all tabs keep one; and once more if it was refused. */
  readonly tellSent: (scope: string, sentAt: number, refused?: boolean) => void
  /** Nobody is there who would hear: closes the channel until something is told, or `wake`. */
  readonly rest: () => void
  /** Somebody is there again: what was missed meanwhile is caught up with. */
  readonly wake: () => void
  /** Closes, for good, what was opened on first use (tell, recall, subscribe). Nothing is left behind. */
  readonly close: () => void
}

/** More than gates ever say in a quarter of a second, so that only a flood is slowed down. */
const TELLING = { most: 20, period: 250 }

/** Creates tabs that open nothing before they are used. `name` is that of the channel and of the stored value. */
export function createTabs(world: { readonly clock: Clock; readonly name?: string }): Tabs {
  const { clock, name = 'react-recourse' } = world
  const known = createNotices(clock.now)
  const hearing = createHearing({ clock, known })
  const stored = createNoticeStore({ clock, key: name, known })
  let channel: Channel | undefined
  let closed = false
  let resting = false

  const telling = createRation({
    clock,
    ...TELLING,
    act: (scope) => channel?.post({ notice: known.of(scope) }),
  })
  const flush = () => {
    telling.flush()
    stored.flush()
  }
  const hangUp = () => {
    flush()
    channel?.close()
    channel = undefined
  }
  const onReturn = () => stored.news().forEach(hearing.learn)
  const open = () => {
    if (closed) return false
    channel ??= createChannel({ name, onMessage: hearing.hear, onLeave: flush, onReturn })
    return true
  }

  return {
    recall(scope) {
      if (open()) stored.news().forEach(known.learn)
      return known.of(scope)
    },
    tell(notice) {
      const own = readNotice(notice, clock.now())
      if (!open() || !own || !known.learn(own)) return
      telling.offer(own.scope)
      stored.save()
    },
    tellSent(scope, sentAt, refused = false) {
      if (open()) channel?.post({ scope, sentAt, refused })
    },
    subscribe: (listener) => (open() ? hearing.subscribe(listener) : () => {}),
    rest() {
      resting = channel !== undefined
      hangUp()
    },
    wake() {
      if (!resting) return
      resting = false
      if (open()) onReturn()
    },
    close() {
      closed = true
      hangUp()
      hearing.close()
    },
  }
}
