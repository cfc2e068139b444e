'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import type { FailureKind } from '../core/kind.ts'
import type { RemedyAction } from '../core/remedy.ts'
import { ErrorDetails } from './error-details.tsx'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { AskRequest } from './parts/ask-request.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { Owners, type Owner } from './parts/owners.tsx'
import { Region } from './parts/region.tsx'
import { RequestText } from './parts/request-text.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Steps } from './parts/steps.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import type { CallResult } from './calls/result.ts'
import { useSituation } from './situation.ts'
import { useRecourse } from './use-recourse.ts'
import { useWords } from './use-words.ts'
import { access } from './words/prompts.ts'

export interface AccessNoticeProps extends Omit<
  RootProps,
  'result' | 'error' | 'onRetry' | 'title' | 'only' | 'asChild' | 'children'
> {
  /** What was not allowed. */
  readonly result: CallResult
  /** @default "No access", or that the plan does not include it */
  readonly title?: string | undefined
  /** Who can give access. @default whom the provider’s `askWhom` names */
  readonly owners?: readonly Owner[] | undefined
}

/** The list of people and the request say so. */
const asked: readonly RemedyAction[] = ['request-access', 'ask-owner']

const kinds: readonly FailureKind[] = ['permission-denied', 'plan-required']

/** What is not allowed here, who can change that, and a request to send to them; nothing where nothing was refused. */
export const AccessNotice: Part<AccessNoticeProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  AccessNoticeProps
>(function AccessNotice({ result, title, owners, ...props }, ref) {
  const told = useWords('access', access)
  const own = useRecourse(result).failure?.kind === 'plan-required' ? told.planTitle : told.title
  return (
    <Root result={result} title={title ?? own} only={kinds} {...props} ref={ref}>
      <Icon />
      <Title />
      <Text />
      <Hint />
      <Said />
      <Owners owners={owners} />
      <Request />
      <Steps except={asked} />
      <Meta>
        <RequestId labelled />
        <Region />
        <ErrorDetails />
      </Meta>
    </Root>
  )
})

/** What to press; and where somebody of the account can help, what to send them. */
function Request(): React.JSX.Element {
  const { failure, plan } = useSituation('AccessNotice')
  const refused = plan.hint?.form === 'ask' ? plan.hint.remedy.action : undefined
  const action = refused ?? askedOf(failure)
  return (
    <>
      {action && <RequestText action={action} />}
      <Actions extra={action && !refused && <AskRequest action={action} />} />
    </>
  )
}

/** What an owner of the account is asked to do; nothing where none of them can help. */
function askedOf({ kind, fixableBy }: Failure): RemedyAction | undefined {
  if (fixableBy !== 'account') return undefined
  return kind === 'plan-required' ? 'change-plan' : 'request-access'
}
