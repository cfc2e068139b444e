'use client'

import * as React from 'react'
import type { RemedyAction } from '../../core/remedy.ts'
import { isActionOffer } from '../remedies/offers.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import type { Task } from '../remedies/task.ts'
import type { StatusCheck } from '../remedies/use-status-check.ts'
import { useWords } from '../use-words.ts'
import { task as english } from '../words/prompts.ts'
import { Action } from './action.tsx'
import { Actions, type ActionsProps } from './actions.tsx'
import { Press } from './press.tsx'
import { RunAgain } from './run-again.tsx'

export interface TaskActionsProps extends ActionsProps {
  readonly task?: Task | undefined
  /** Absent where the app cannot look. */
  readonly check?: StatusCheck | undefined
  /** Starts a new task with the parameters of the old one. */
  readonly onRunAgain?: ((parameters: unknown) => unknown) | undefined
}

/** Looking how the task is doing and running it again, whichever is wiser first. Renders a `<span>`. */
export const TaskActions: Part<TaskActionsProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TaskActionsProps
>(function TaskActions({ task, check, onRunAgain, ...props }, ref) {
  const { failure, plan } = useSituation('TaskActions')
  const { repeat } = useSettings().words.labels
  const told = useWords('task', english)
  if (!check && !onRunAgain) return <Actions {...props} ref={ref} />
  const isUnknown = failure.outcome === 'unknown'
  const look = check && (
    <Press
      data-action="check-status"
      primary={isUnknown || !onRunAgain}
      busy={check.busy}
      onClick={check.check}
    >
      {told.checkStatus}
    </Press>
  )
  const own = new Set<RemedyAction>([
    ...(check ? (['check-status'] as const) : []),
    ...(onRunAgain ? (['run-again'] as const) : []),
  ])
  const rest = plan.actions
    .filter(isActionOffer)
    .filter(({ remedy }) => !own.has(remedy.action))
    .map((offer) => <Action key={offer.remedy.action} offer={offer} />)
  return (
    <Actions {...props} ref={ref}>
      {isUnknown && look}
      {isUnknown && rest}
      {onRunAgain && (
        <RunAgain
          primary={!isUnknown}
          onRunAgain={() => onRunAgain(task?.parameters)}
          instead={check && ((close) => lookInstead(repeat.checkFirst, check, close))}
        />
      )}
      {!isUnknown && look}
      {!isUnknown && rest}
    </Actions>
  )
})

function lookInstead(text: string, { check }: StatusCheck, close: () => void): React.JSX.Element {
  const look = () => {
    close()
    check()
  }
  return <Press onClick={look}>{text}</Press>
}
