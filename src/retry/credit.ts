/** Requests that may be sent at once: they come in at a rate, and are saved up to a bound. */
export interface Credit {
  /** Below zero where others have spent it too. */
  readonly left: () => number
  readonly spend: () => void
  /** Nothing was left at this moment, in epoch milliseconds. */
  readonly empty: (at: number) => void
}

/** Creates credit that comes in at `rate`, in requests a millisecond, and is saved up to `most`. */
export function createCredit(given: {
  readonly now: () => number
  readonly rate: () => number
  readonly most: () => number
}): Credit {
  const { now, rate, most } = given
  let credit = 0
  let at = 0

  const left = () => {
    const time = now()
    credit = Math.min(most(), credit + rate() * Math.max(0, time - at))
    at = time
    return credit
  }

  return {
    left,
    spend: () => void (credit = left() - 1),
    empty(moment) {
      credit = 0
      at = moment
    },
  }
}
