'use client'

import * as React from 'react'
import { moveFocus } from '../move-focus.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { stream } from '../words/prompts.ts'
import { Press, type PressProps } from './press.tsx'

/**
 * Leaves an answer as it is and puts the notice away; the focus goes to the answer, which stands before
 * it. Renders a `<button>`; nothing where the `<Root>` around has no `onDismiss`.
 */
export const Keep: Part<PressProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PressProps
>(function Keep({ children, onClick, ...props }, ref) {
  const { dismiss } = useSituation('Keep')
  const { announcer } = useSettings()
  const told = useWords('stream', stream)
  if (!dismiss) return null
  return (
    <Press
      {...props}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented) return
        focusBefore(event.currentTarget)
        announcer.say(told.kept)
        dismiss()
      }}
      ref={ref}
    >
      {children ?? told.keep}
    </Press>
  )
})

/** The notice goes with its button, and the focus would go with them. */
function focusBefore(button: Element): void {
  const output = button.closest('[data-recourse="root"]')?.previousElementSibling
  if (output instanceof HTMLElement) moveFocus(output)
}
