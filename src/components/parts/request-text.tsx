'use client'

import * as React from 'react'
import type { RemedyAction } from '../../core/remedy.ts'
import { requestText } from '../failure-text.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { access } from '../words/prompts.ts'

export interface RequestTextProps extends AsChild, React.ComponentPropsWithoutRef<'blockquote'> {
  /** What is asked for. */
  readonly action: RemedyAction
}

/** The request to whoever may do what this reader may not, as it is copied. Renders a `<blockquote>`. */
export const RequestText: Part<RequestTextProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RequestTextProps
>(function RequestText({ action, asChild, children, ...props }, ref) {
  const { failure, title, text } = useSituation('RequestText')
  const { words } = useSettings()
  const told = useWords('access', access)
  return (
    <PartElement
      as="blockquote"
      asChild={asChild}
      data-recourse="request"
      aria-label={told.message}
      {...props}
      ref={ref}
    >
      {children ?? requestText(action, failure, { title, text, words })}
    </PartElement>
  )
})
