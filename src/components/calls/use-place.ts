'use client'

import * as React from 'react'
import { callOf } from '../../retry/calls.ts'
import { keyOf, type CallResult } from './result.ts'
import { useSettings } from '../settings.ts'

/** Lets surfaces that stand for several places know of this one, while it has a title. */
export function usePlace(
  title: string | undefined,
  result: CallResult | undefined,
  element: React.RefObject<HTMLElement | null>,
): void {
  const { places } = useSettings()
  const key = result && keyOf(result)
  React.useEffect(() => {
    if (title === undefined || !key) return undefined
    return places.add({ title, call: () => callOf(key), element: () => element.current })
  }, [places, title, key, element])
}
