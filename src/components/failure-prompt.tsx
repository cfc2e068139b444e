'use client'

import * as React from 'react'
import type { FailureKind } from '../core/kind.ts'
import { AccessNotice } from './access-notice.tsx'
import { AuthPrompt } from './auth-prompt.tsx'
import { ErrorBanner } from './error-banner.tsx'
import { LimitNotice } from './limit-notice.tsx'
import type { Part } from './part.ts'
import { RequestFix } from './request-fix.tsx'
import type { CallResult } from './calls/result.ts'
import { TaskFailure } from './task-failure.tsx'
import { TopUpPrompt } from './top-up-prompt.tsx'
import { useRecourse } from './use-recourse.ts'
import type { Surface } from './words/words.ts'

export interface FailurePromptProps extends Omit<
  React.ComponentPropsWithoutRef<'section'>,
  'title'
> {
  /** The result of a query or a mutation. */
  readonly result: CallResult
  /** What the person wanted, and did not get: “Couldn’t load usage”. */
  readonly title: string
  /** @default 'section' */
  readonly surface?: Surface | undefined
}

type Prompt = Part<FailurePromptProps, HTMLElement>

const prompts: Readonly<Partial<Record<FailureKind, Prompt>>> = {
  'invalid-request': RequestFix,
  'context-length-exceeded': RequestFix,
  'payload-too-large': RequestFix,
  'content-blocked': RequestFix,
  conflict: RequestFix,
  authentication: AuthPrompt,
  'permission-denied': AccessNotice,
  'plan-required': AccessNotice,
  'insufficient-balance': TopUpPrompt,
  'spend-limit': LimitNotice,
  'rate-limited': LimitNotice,
  'task-failed': TaskFailure,
}

/**
 * The member of the family that fits the kind of failure, and `<ErrorBanner>` where none fits better.
 * It brings most of them along: an app that knows what can fail is lighter with the ones it needs.
 * Renders nothing where nothing failed.
 */
export const FailurePrompt: Part<FailurePromptProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, FailurePromptProps>(
    function FailurePrompt(props, ref) {
      const { failure } = useRecourse(props.result)
      const Prompt = (failure && prompts[failure.kind]) ?? ErrorBanner
      return <Prompt {...props} ref={ref} />
    },
  )
