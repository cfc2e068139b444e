import * as React from 'react'

/** The countdown that is written by hand where a library brings none: an interval in every widget. */
export function Countdown({
  deadline,
}: {
  readonly deadline: number | undefined
}): React.ReactNode {
  const [now, setNow] = React.useState(Date.now)
  React.useEffect(() => {
    if (deadline === undefined) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [deadline])
  if (deadline === undefined) return null
  const seconds = Math.max(0, Math.ceil((deadline - now) / 1_000))
  return <span>{`in ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}</span>
}
