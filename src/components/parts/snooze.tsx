'use client'

import * as React from 'react'
import { useLowBalanceState } from '../remedies/low-balance-context.ts'
import { catchFocus, neighbourOf } from '../move-focus.ts'
import type { Part } from '../part.ts'
import { useWords } from '../use-words.ts'
import { lowBalance } from '../words/prompts.ts'
import { Press, type PressProps } from './press.tsx'

export interface SnoozeProps extends PressProps {}

/**
 * Puts a notice off, in this browser; the focus goes to the next banner, else to what is around it.
 * Renders a `<button>`.
 */
export const Snooze: Part<SnoozeProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  SnoozeProps
>(function Snooze({ onClick, children, ...props }, ref) {
  const { snooze } = useLowBalanceState('Snooze')
  const told = useWords('lowBalance', lowBalance)
  const next = React.useRef<HTMLElement | null>(null)
  React.useEffect(() => () => catchFocus(next.current), [])
  const press = (event: React.MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    if (event.defaultPrevented) return
    const notice = event.currentTarget.closest<HTMLElement>('[data-recourse="root"]')
    next.current = notice && neighbourOf(notice)
    snooze()
  }
  return (
    <Press {...props} onClick={press} ref={ref}>
      {children ?? told.snooze}
    </Press>
  )
})
