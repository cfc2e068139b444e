/** Time that passes only from one planned event to the next. Milliseconds since the start. */
export interface Timeline {
  readonly now: () => number
  /** Plans an event; a delay that no timer understands counts as none. Returns its cancellation. */
  readonly after: (delay: number, act: () => void) => () => void
  /**
   * Runs events in order until none is left, the next lies beyond `end`, or `isOver`. What an event
   * leaves to microtasks happens before the next event. Rejects with what an event throws.
   */
  readonly run: (end: number, isOver?: () => boolean) => Promise<void>
  /** Events that have happened. */
  readonly happened: () => number
}

interface PlannedEvent {
  readonly at: number
  readonly order: number
  act: (() => void) | undefined
}

/** Captured before anybody can replace it: the real loop is what lets microtasks run. */
const nextTurn = setImmediate

/** Turns of the real loop that are asked for at once; each runs one event and then all microtasks. */
const TURNS = 64

/** More events than this at one instant mean that time stands still for good. */
const MOST_AT_ONCE = 1_000_000

/** A browser's timer fires at once for more than a signed 32-bit integer. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Creates a timeline at 0 with nothing planned. */
export function createTimeline(): Timeline {
  const queue = createEventQueue()
  let now = 0
  let order = 0
  let happened = 0
  let atOnce = 0

  const happen = (event: PlannedEvent) => {
    atOnce = event.at > now ? 0 : atOnce + 1
    if (atOnce > MOST_AT_ONCE) throw new Error(`time stands still at ${now} ms`)
    now = Math.max(now, event.at)
    happened += 1
    event.act?.()
  }

  const run: Timeline['run'] = (end, isOver = () => false) =>
    new Promise((resolve, reject) => {
      let over = false
      const step = () => {
        if (over) return
        const event = isOver() ? undefined : queue.next(end)
        try {
          if (event) return happen(event)
          over = true
          resolve()
        } catch (thrown) {
          over = true
          reject(thrown)
        }
      }
      const turn = () => {
        if (over) return
        for (let count = 0; count < TURNS; count += 1) nextTurn(step)
        nextTurn(turn)
      }
      // What was started before the run settles first.
      nextTurn(turn)
    })

  return {
    now: () => now,
    happened: () => happened,
    run,
    after(delay, act) {
      const wait = delay > 0 && delay <= LONGEST_TIMER ? delay : 0
      order += 1
      const event: PlannedEvent = { at: now + wait, order, act }
      queue.add(event)
      return () => {
        event.act = undefined
      }
    },
  }
}

interface EventQueue {
  readonly add: (event: PlannedEvent) => void
  /** Takes the earliest event that is not canceled and not later than `end`. */
  readonly next: (end: number) => PlannedEvent | undefined
}

/** A binary heap; events of one instant come in the order in which they were planned. */
function createEventQueue(): EventQueue {
  const heap: PlannedEvent[] = []

  const swap = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]]
    if (!a || !b) return
    heap[one] = b
    heap[other] = a
  }

  const rise = (from: number) => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!isEarlier(heap[at], heap[parent])) return
      swap(at, parent)
      at = parent
    }
  }

  const sink = () => {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      const child = isEarlier(heap[left + 1], heap[left]) ? left + 1 : left
      if (!isEarlier(heap[child], heap[at])) return
      swap(at, child)
      at = child
    }
  }

  const take = () => {
    const last = heap.pop()
    if (heap.length === 0 || !last) return
    heap[0] = last
    sink()
  }

  return {
    add(event) {
      heap.push(event)
      rise(heap.length - 1)
    },
    next(end) {
      for (let first = heap[0]; first; first = heap[0]) {
        if (first.act && first.at > end) return undefined
        take()
        if (first.act) return first
      }
      return undefined
    },
  }
}

function isEarlier(one: PlannedEvent | undefined, other: PlannedEvent | undefined): boolean {
  if (!one || !other) return false
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
