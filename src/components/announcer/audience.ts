/** Whether anybody is there to listen. */
export interface Audience {
  readonly isAway: () => boolean
  /** Calls back whenever somebody comes back. Returns its unsubscribe. */
  readonly onReturn: (listener: () => void) => () => void
}

/** Whoever looks at this page; away while it is hidden. */
export const pageAudience: Audience = {
  isAway: () => document.hidden,
  onReturn(listener) {
    const look = () => {
      if (!document.hidden) listener()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  },
}
