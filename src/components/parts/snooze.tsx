'use client'

import * as React from 'react'
import { useLowBalanceState } from '../low-balance-context.ts'
import type { Part } from '../part.ts'
import { useWords } from '../use-words.ts'
import { lowBalance } from '../words/prompts.ts'
import { Press, type PressProps } from './press.tsx'

export interface SnoozeProps extends PressProps {}

/** Puts a notice off, in this browser. Renders a `<button>`. */
export const Snooze: Part<SnoozeProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  SnoozeProps
>(function Snooze({ onClick, children, ...props }, ref) {
  const { snooze } = useLowBalanceState('Snooze')
  const told = useWords('lowBalance', lowBalance)
  return (
    <Press
      {...props}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) snooze()
      }}
      ref={ref}
    >
      {children ?? told.snooze}
    </Press>
  )
})
