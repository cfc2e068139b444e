/** A hold on the promise that is under way, so that it can be rejected from outside. */
export interface Grip {
  /** A promise that `start` settles, unless `giveUp` comes first. What `start` returns is its undoing. */
  readonly hold: (
    start: (settle: (answer: unknown) => void) => (() => void) | void,
  ) => Promise<unknown>
  /** Rejects the promise under way. Returns whether there was one. */
  readonly giveUp: (error: unknown) => boolean
}

/** Creates a grip that holds nothing yet. */
export function createGrip(): Grip {
  let held: ((error: unknown) => void) | undefined
  return {
    hold: (start) =>
      new Promise((resolve, reject) => {
        let undo: (() => void) | void
        const own = (error: unknown) => {
          undo?.()
          reject(error)
        }
        held = own
        undo = start((answer) => {
          if (held === own) held = undefined
          resolve(answer)
        })
      }),
    giveUp(error) {
      const giveUp = held
      held = undefined
      giveUp?.(error)
      return giveUp !== undefined
    },
  }
}
