'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'
import type { TitleProps } from './title.tsx'

/** Names the report. Renders a `<p>`, with `level` a heading. */
export const ReportTitle: Part<TitleProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TitleProps
>(function ReportTitle({ level, asChild, children, ...props }, ref) {
  const { titleId } = useSituation('ReportTitle')
  const told = useWords('support', support)
  return (
    <PartElement
      as={level ? (`h${level}` as const) : 'p'}
      asChild={asChild}
      id={titleId}
      data-recourse="title"
      {...props}
      ref={ref}
    >
      {children ?? told.title}
    </PartElement>
  )
})
