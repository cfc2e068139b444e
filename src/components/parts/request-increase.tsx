'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import {
  useIncrease,
  type IncreaseState,
  type RequestIncrease as Request,
} from '../remedies/use-increase.ts'
import { useWords } from '../use-words.ts'
import type { LimitWords } from '../words/family.ts'
import { limit } from '../words/prompts.ts'
import { Press } from './press.tsx'

export interface RequestIncreaseProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {
  /** Asks whoever may for more. */
  readonly onRequest: Request
}

const labels: Readonly<Record<IncreaseState['step'], keyof LimitWords>> = {
  idle: 'request',
  sending: 'requesting',
  sent: 'requested',
  failed: 'request',
}

/**
 * Asks for more of a limit, once in five minutes; its name says how far that is. Renders a `<span>`
 * with a button, and beside it when it can be sent again, or that it could not be sent.
 */
export const RequestIncrease: Part<RequestIncreaseProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, RequestIncreaseProps>(function RequestIncrease(
    { onRequest, asChild, children, ...props },
    ref,
  ) {
    const { failure } = useSituation('RequestIncrease')
    const told = useWords('limit', limit)
    const { step, note, send } = useIncrease(failure, onRequest)
    const noteId = React.useId()
    return (
      <PartElement
        as="span"
        asChild={asChild}
        data-recourse="increase"
        data-step={step}
        {...props}
        ref={ref}
      >
        {children ?? (
          <>
            <Press
              busy={step === 'sending'}
              aria-disabled={step === 'sending' || step === 'sent' || undefined}
              aria-describedby={note ? noteId : undefined}
              onClick={send}
            >
              {told[labels[step]]}
            </Press>
            {note && (
              <span id={noteId} data-recourse="note">
                {note}
              </span>
            )}
          </>
        )}
      </PartElement>
    )
  })
