'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import type { Task } from '../remedies/task.ts'
import { useWords } from '../use-words.ts'
import { task as english } from '../words/prompts.ts'
import { Moment } from './moment.tsx'
import { TaskId } from './task-id.tsx'

export interface TaskFactsProps extends AsChild, React.ComponentPropsWithoutRef<'dl'> {
  readonly task?: Task | undefined
}

/** Which task it was, how far it came, and whether it was paid for, as far as that is told. Renders a `<dl>`. */
export const TaskFacts: Part<TaskFactsProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TaskFactsProps
>(function TaskFacts({ task, asChild, children, ...props }, ref) {
  const { failure } = useSituation('TaskFacts')
  const { labels } = useSettings().words
  const told = useWords('task', english)
  // What was refused never ran; of anything else nobody may claim more than is told.
  const charged = failure.charged ?? (failure.outcome === 'rejected' ? undefined : 'unknown')
  return (
    <PartElement as="dl" asChild={asChild} data-recourse="facts" {...props} ref={ref}>
      {children ?? (
        <>
          {task && fact(told.task, <TaskId id={task.id} />)}
          {task?.stage && fact(told.stage, <bdi>{task.stage}</bdi>)}
          {task?.startedAt !== undefined && fact(told.started, <Moment at={task.startedAt} />)}
          {charged && fact(told.cost, labels.charged[charged])}
        </>
      )}
    </PartElement>
  )
})

function fact(label: string, value: React.ReactNode): React.JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
