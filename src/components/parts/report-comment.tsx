'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { Part } from '../part.ts'
import { useReport } from '../remedies/report-draft.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'

export interface ReportCommentProps extends React.ComponentPropsWithoutRef<'label'> {}

/** Room for what the person wants to add. Renders a `<label>` around its `<textarea>`. */
export const ReportComment: Part<ReportCommentProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, ReportCommentProps>(function ReportComment(
    { children, ...props },
    ref,
  ) {
    const { comment, setComment } = useReport('ReportComment')
    const told = useWords('support', support)
    const id = React.useId()
    return (
      <PartElement as="label" data-recourse="comment" {...props} ref={ref}>
        {children ?? told.comment}
        <textarea
          rows={2}
          value={comment}
          aria-describedby={id}
          onChange={(event) => setComment(event.target.value)}
        />
        <small id={id}>{told.commentHint}</small>
      </PartElement>
    )
  })
