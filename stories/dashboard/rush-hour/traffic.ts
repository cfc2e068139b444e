/** What was sent within one second, by what became of it. */
export interface Second {
  readonly answered: number
  readonly refused: number
  /** Neither yet. */
  readonly open: number
}

/** Everything that one side has sent. Replaced, never mutated. */
export interface Traffic {
  readonly sent: number
  readonly answered: number
  /** By the limit or by an outage. */
  readonly refused: number
  /** Sent although an earlier answer had named a time to come back at, and it was not over. */
  readonly wasted: number
  /** By the second in which it was sent, from the start. */
  readonly seconds: readonly Second[]
  /** Requests in the fullest second. */
  readonly peak: number
}

/** Counts what passes through it. */
export interface Meter {
  /** Sends a request, and counts it. */
  readonly send: (request: () => Promise<Response>) => Promise<Response>
  /** The page was told not to ask again before this moment, in epoch milliseconds. */
  readonly told: (notBefore: number) => void
  /** Epoch milliseconds. */
  readonly startedAt: number
  readonly state: () => Traffic
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A burst of answers is one change to look at. Milliseconds. */
const TELL_EVERY = 100

const nothing: Second = { answered: 0, refused: 0, open: 0 }

/** Creates a meter that starts now. `now` is epoch milliseconds. */
export function createMeter(now: () => number = () => Date.now()): Meter {
  const startedAt = now()
  const listeners = new Set<() => void>()
  let state: Traffic = { sent: 0, answered: 0, refused: 0, wasted: 0, seconds: [], peak: 0 }
  /** Epoch milliseconds. */
  let notBefore = 0
  let telling: ReturnType<typeof setTimeout> | undefined

  function count(at: number, added: Partial<Second>, totals: Partial<Traffic>) {
    const seconds = withAdded(state.seconds, at, added)
    const { answered, refused, open } = seconds[at] ?? nothing
    const peak = Math.max(state.peak, answered + refused + open)
    state = { ...state, ...totals, seconds, peak }
    telling ??= setTimeout(tell, TELL_EVERY)
  }

  function tell() {
    telling = undefined
    listeners.forEach((listener) => listener())
  }

  return {
    async send(request) {
      const at = now()
      const second = Math.floor((at - startedAt) / 1_000)
      const wasted = state.wasted + (at < notBefore ? 1 : 0)
      count(second, { open: 1 }, { sent: state.sent + 1, wasted })
      try {
        const response = await request()
        if (response.ok) count(second, { open: -1, answered: 1 }, { answered: state.answered + 1 })
        else count(second, { open: -1, refused: 1 }, { refused: state.refused + 1 })
        return response
      } catch (error) {
        count(second, { open: -1 }, {})
        throw error
      }
    },
    told: (at) => void (notBefore = Math.max(notBefore, at)),
    startedAt,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function withAdded(seconds: readonly Second[], index: number, added: Partial<Second>) {
  return Array.from({ length: Math.max(seconds.length, index + 1) }, (_, at) => {
    const second = seconds[at] ?? nothing
    if (at !== index) return second
    return {
      answered: second.answered + (added.answered ?? 0),
      refused: second.refused + (added.refused ?? 0),
      open: second.open + (added.open ?? 0),
    }
  })
}
