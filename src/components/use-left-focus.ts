'use client'

import * as React from 'react'
import { aroundOf, catchFocus } from './move-focus.ts'

type FocusHandlers = Pick<React.DOMAttributes<HTMLElement>, 'onFocus' | 'onBlur'>

/**
 * Hands the focus to what is around an element that leaves with it, as a banner does once a retry has
 * succeeded. Returns the handlers of the element.
 */
export function useLeftFocus(
  isShown: boolean,
  { onFocus, onBlur }: FocusHandlers = {},
): FocusHandlers {
  const around = React.useRef<HTMLElement | null>(null)
  React.useEffect(() => {
    if (!isShown) return undefined
    return () => {
      catchFocus(around.current)
      around.current = null
    }
  }, [isShown])
  return {
    onFocus(event) {
      around.current = aroundOf(event.currentTarget)
      onFocus?.(event)
    },
    // React tells of no blur when it takes the element away itself.
    onBlur(event) {
      around.current = null
      onBlur?.(event)
    },
  }
}
