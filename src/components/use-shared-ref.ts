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
      return hand(element, given)
    },
    [given],
  )
  return [own, set]
}

/** From React 19 on a callback may return what undoes it. */
function hand<Target>(element: Target | null, ref: React.ForwardedRef<Target>) {
  if (typeof ref === 'function') return ref(element)
  if (ref) ref.current = element
  return undefined
}
