/** Saturday, 21 November 2026, noon where the reader is. */
export const noon: number = new Date(2026, 10, 21, 12).getTime()

/** Stops the clock on the wall at noon, so that a countdown shows the same in every run. */
export function stopClock(): () => void {
  const { now } = Date
  Date.now = () => noon
  return () => {
    Date.now = now
  }
}
