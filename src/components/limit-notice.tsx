'use client'

import * as React from 'react'
import type { FailureKind } from '../core/kind.ts'
import { ErrorDetails } from './error-details.tsx'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { LimitMeter } from './parts/limit-meter.tsx'
import { LimitReset } from './parts/limit-reset.tsx'
import { LimitUse } from './parts/limit-use.tsx'
import { Meta } from './parts/meta.tsx'
import { Region } from './parts/region.tsx'
import { RequestIncrease } from './parts/request-increase.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Steps } from './parts/steps.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import type { CallResult } from './calls/result.ts'
import type { RequestIncrease as Request } from './remedies/use-increase.ts'
import { useRecourse } from './use-recourse.ts'
import { useWords } from './use-words.ts'
import type { LimitWords } from './words/family.ts'
import { limit } from './words/prompts.ts'

export interface LimitNoticeProps extends Omit<
  RootProps,
  'result' | 'error' | 'onRetry' | 'title' | 'only' | 'asChild' | 'children'
> {
  /** What was stopped by a limit. */
  readonly result: CallResult
  /** @default what kind of limit it is, such as "Spending limit reached" */
  readonly title?: string | undefined
  /** What the numbers count where they are money: an ISO 4217 code or a unit such as `credits`. @default plain numbers */
  readonly currency?: string | undefined
  /** For a reader who may not see what an organisation spends: no numbers, nor what the server said of them. @default false */
  readonly hideNumbers?: boolean | undefined
  /** Asks whoever may for more; the promise settles once that was sent. Absent: nothing is offered. */
  readonly onRequestIncrease?: Request | undefined
}

const titles: Readonly<Partial<Record<FailureKind, keyof LimitWords>>> = {
  'rate-limited': 'rateTitle',
  'spend-limit': 'capTitle',
  'plan-required': 'planTitle',
}

const kinds: readonly FailureKind[] = ['rate-limited', 'spend-limit', 'plan-required']

/** Which limit was met, how much of it is used, when it starts again, and how to get more; nothing where none was met. */
export const LimitNotice: Part<LimitNoticeProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  LimitNoticeProps
>(function LimitNotice(props, ref) {
  const { result, title, currency, hideNumbers = false, onRequestIncrease, ...rest } = props
  const { failure } = useRecourse(result)
  const told = useWords('limit', limit)
  const own = failure && titles[failure.kind]
  const extra = onRequestIncrease && <RequestIncrease onRequest={onRequestIncrease} />
  return (
    <Root result={result} title={title ?? (own ? told[own] : '')} only={kinds} {...rest} ref={ref}>
      <Icon />
      <Title />
      <Text />
      {!hideNumbers && <LimitMeter currency={currency} />}
      <LimitUse currency={currency} hideNumbers={hideNumbers} />
      <LimitReset />
      <Hint />
      {!hideNumbers && <Said />}
      <Actions extra={extra} />
      <Steps />
      <Meta>
        <RequestId labelled />
        <Region />
        {!hideNumbers && <ErrorDetails />}
      </Meta>
    </Root>
  )
})
