'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useBusy } from '../use-busy.ts'
import { useWords } from '../use-words.ts'
import { stream } from '../words/prompts.ts'
import { Trouble } from './trouble.tsx'
import { Press, type PressProps } from './press.tsx'

export interface ContinueProps extends PressProps {
  /** Goes on where the answer broke off. A promise keeps the button busy until it settles. */
  readonly onContinue: () => unknown
}

/** Goes on where an answer broke off. Renders a `<button>`, and a `<span>` beside it where that did not work. */
export const Continue: Part<ContinueProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ContinueProps
>(function Continue({ onContinue, children, onClick, ...props }, ref) {
  const { phase } = useSituation('Continue')
  const { announcer } = useSettings()
  const told = useWords('stream', stream)
  const { busy, trouble, run } = useBusy()
  return (
    <>
      <Press
        data-action="continue"
        busy={busy || phase === 'retrying'}
        {...props}
        onClick={(event) => {
          onClick?.(event)
          if (event.defaultPrevented) return
          announcer.say(told.continuing)
          run(onContinue, told.continue)
        }}
        ref={ref}
      >
        {children ?? told.continue}
      </Press>
      <Trouble>{trouble}</Trouble>
    </>
  )
})
