'use client'

import * as React from 'react'
import { sharedSole } from './sole.ts'

/** Before anything is painted, so that nobody sees two; a server paints nothing, and React 18 warns of it there. */
const useEarlyEffect = typeof document === 'undefined' ? React.useEffect : React.useLayoutEffect

/** Whether this component is the one that stands for a cause. `undefined`: there is no cause. */
export function useSole(cause: string | undefined): boolean {
  const [member] = React.useState(() => ({}))
  const [, lookAgain] = React.useReducer((looks: number) => looks + 1, 0)
  useEarlyEffect(() => {
    if (cause === undefined) return undefined
    const leave = sharedSole.join(cause, member)
    // What is subscribed to is heard only after the first paint.
    if (sharedSole.first(cause) !== member) lookAgain()
    return leave
  }, [cause, member])
  return React.useSyncExternalStore(
    sharedSole.subscribe,
    () => cause !== undefined && (sharedSole.first(cause) ?? member) === member,
    () => cause !== undefined,
  )
}
