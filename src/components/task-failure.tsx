'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import { failureText } from './failure-text.ts'
import type { Part } from './part.ts'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Status } from './parts/status.tsx'
import { TaskActions, type TaskActionsProps } from './parts/task-actions.tsx'
import { TaskFacts } from './parts/task-facts.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import { useSettings } from './settings.ts'
import { useSituation } from './situation.ts'
import { useFailureSituation } from './use-situation.ts'
import { useStatusCheck } from './remedies/use-status-check.ts'
import { useWords } from './use-words.ts'
import { task as english } from './words/prompts.ts'

/** What an app knows of a task, and what it lets a person do about it. */
interface TaskCare extends Pick<TaskActionsProps, 'task' | 'onRunAgain'> {
  /** Looks how the task is doing. A promise keeps the button busy until it settles. */
  readonly onCheckStatus?: (() => unknown) | undefined
}

export interface TaskFailureProps
  extends TaskCare, Omit<RootProps, 'onRetry' | 'title' | 'asChild' | 'children'> {
  /** @default "The task failed", or that nobody knows */
  readonly title?: string | undefined
}

/**
 * A task that ended without a result, or of which nobody knows how it ended: how far it came, why, and
 * whether it was paid for; looked at again, or run again. Nothing where nothing failed.
 */
export const TaskFailure: Part<TaskFailureProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TaskFailureProps
>(function TaskFailure({ task, onCheckStatus, onRunAgain, title, ...props }, ref) {
  const told = useWords('task', english)
  const known = useFailureSituation(props, { title: told.title })
  const own = known?.failure.outcome === 'unknown' ? told.unknownTitle : told.title
  return (
    <Root title={title ?? own} {...props} ref={ref}>
      <Ended task={task} onCheckStatus={onCheckStatus} onRunAgain={onRunAgain} />
    </Root>
  )
})

function Ended({ task, onCheckStatus, onRunAgain }: TaskCare): React.JSX.Element {
  const { failure, surface, plan } = useSituation('TaskFailure')
  const { words } = useSettings()
  const check = useStatusCheck(task, onCheckStatus)
  const told = useWords('task', english)
  const advised = plan.hint?.remedy.action
  const isButton =
    (advised === 'run-again' && onRunAgain) || (advised === 'check-status' && onCheckStatus)
  return (
    <>
      <Icon />
      <Title />
      <Text>{failureText({ ...failure, charged: undefined }, surface, words)}</Text>
      {!isButton && <Hint />}
      <Said />
      <TaskFacts task={task} />
      {onRunAgain && task && 'parameters' in task && (
        <Text data-recourse="hint">{told.sameSettings}</Text>
      )}
      <TaskActions task={task} check={onCheckStatus && check} onRunAgain={onRunAgain} />
      <Status>{check.status}</Status>
      <Meta>
        <RequestId labelled />
        <ErrorDetails />
      </Meta>
    </>
  )
}
