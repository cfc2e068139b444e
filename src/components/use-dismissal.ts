'use client'

import * as React from 'react'
import { causeOf } from './announcer/note.ts'
import { severityOf } from './severity.ts'
import type { Situation } from './situation.ts'

/** Whether a person has put a banner away, and how they do. */
export interface Dismissal {
  readonly isDismissed: boolean
  /** Absent where the banner has to stay. */
  readonly dismiss: (() => void) | undefined
}

/**
 * Remembers that a failure was put away until it is over, or becomes another one. Without `onDismiss`
 * nothing can be put away, nor can what has broken a whole page.
 */
export function useDismissal(
  situation: Situation | undefined,
  onDismiss: (() => void) | undefined,
): Dismissal {
  const [dismissed, setDismissed] = React.useState<string>()
  const cause = situation && causeOf(situation.failure)
  if (dismissed !== undefined && dismissed !== cause) setDismissed(undefined)

  const mayLeave = situation !== undefined && !isBroken(situation)
  const dismiss = React.useMemo(
    () =>
      onDismiss && mayLeave
        ? () => {
            setDismissed(cause)
            onDismiss()
          }
        : undefined,
    [onDismiss, mayLeave, cause],
  )
  return { isDismissed: cause !== undefined && dismissed === cause, dismiss }
}

function isBroken({ surface, failure }: Situation): boolean {
  return surface === 'page' && severityOf(failure) === 'danger'
}
