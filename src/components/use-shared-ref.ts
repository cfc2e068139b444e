'use client'

import * as React from 'react'

/** A ref of one’s own to an element whose ref is handed out as well: the own one, and what the element gets. */
export function useSharedRef<Target>(
  given: React.ForwardedRef<Target>,
): readonly [React.RefObject<Target | null>, React.RefCallback<Target>] {
  const own = React.useRef<Target | null>(null)
  const set = React.useCallback(
    (element: Target | null) => {
      own.current = element
      // From React 19 on a callback may return what undoes it.
      if (typeof given === 'function') return given(element)
      if (given) given.current = element
      return undefined
    },
    [given],
  )
  return [own, set]
}
