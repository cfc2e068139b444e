'use client'

import * as React from 'react'
import { catchFocus } from './move-focus.ts'

type FocusHandlers = Pick<React.DOMAttributes<HTMLElement>, 'onFocus' | 'onBlur'>

/** Keeps the focus in a banner that becomes brief, although the button that had it is gone. Returns its handlers. */
export function useKeptFocus(
  element: React.RefObject<HTMLElement | null>,
  isBrief: boolean,
  { onFocus, onBlur }: FocusHandlers,
): FocusHandlers {
  const hadFocus = React.useRef(false)
  React.useEffect(() => {
    if (isBrief && hadFocus.current) catchFocus(element.current)
  }, [element, isBrief])
  return {
    onFocus(event) {
      hadFocus.current = true
      onFocus?.(event)
    },
    // React tells of no blur when it takes the button away itself.
    onBlur(event) {
      hadFocus.current = false
      onBlur?.(event)
    },
  }
}
