'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useWords } from '../use-words.ts'
import { task as english } from '../words/prompts.ts'
import { Copy } from './copy.tsx'

export interface TaskIdProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {
  readonly id: string
}

/** The id of a task, with its copy button. Renders a `<span>`. */
export const TaskId: Part<TaskIdProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TaskIdProps
>(function TaskId({ id, asChild, children, ...props }, ref) {
  const told = useWords('task', english)
  const code = React.useRef<HTMLElement>(null)
  return (
    <PartElement as="span" asChild={asChild} data-recourse="request-id" {...props} ref={ref}>
      {children ?? (
        <>
          <bdi dir="ltr">
            <code ref={code} data-recourse="id" translate="no">
              {id}
            </code>
          </bdi>
          <Copy
            aria-label={told.copyTask}
            text={() => id}
            shown={() => code.current}
            spoken={told.taskCopied}
          />
        </>
      )}
    </PartElement>
  )
})
