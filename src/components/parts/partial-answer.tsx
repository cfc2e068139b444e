'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useWords } from '../use-words.ts'
import { stream } from '../words/prompts.ts'

export interface PartialAnswerProps extends AsChild, React.ComponentPropsWithoutRef<'div'> {}

/** Named, for whoever is moved here. */
const focusable = { role: 'group', tabIndex: -1 } as const

/**
 * What has arrived of an answer, broken off or not. Renders a `<div role="group">` that can be given the
 * focus, for when the notice below it goes.
 */
export const PartialAnswer: Part<PartialAnswerProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, PartialAnswerProps>(function PartialAnswer(
    { asChild, ...props },
    ref,
  ) {
    const told = useWords('stream', stream)
    return (
      <PartElement
        as="div"
        asChild={asChild}
        {...focusable}
        aria-label={told.partial}
        data-recourse="partial"
        {...props}
        ref={ref}
      />
    )
  })
