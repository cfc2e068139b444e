'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import { fixKinds } from './remedies/fix-params.ts'
import { isActionOffer } from './remedies/offers.ts'
import type { Part } from './part.ts'
import { Action } from './parts/action.tsx'
import { Actions } from './parts/actions.tsx'
import { FieldName } from './parts/field-name.tsx'
import { GoTo, type GoToProps } from './parts/go-to.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import { useSituation } from './situation.ts'
import { useWords } from './use-words.ts'
import { fix } from './words/prompts.ts'

export interface RequestFixProps extends Omit<
  RootProps,
  'onRetry' | 'only' | 'title' | 'asChild' | 'children'
> {
  /** Where the field is: its name or id, or a function of the name on the wire. @default what is called like the parameter, in the form around, else in the page */
  readonly field?: GoToProps['field']
  /** @default "The request needs a change" */
  readonly title?: string | undefined
}

/**
 * What has to be changed before it is sent again, and the way to the field; nothing for failures that
 * no change ends. It offers no retry, which would send the same, and touches nothing that was typed.
 */
export const RequestFix: Part<RequestFixProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RequestFixProps
>(function RequestFix({ field, title, ...props }, ref) {
  const told = useWords('fix', fix)
  return (
    <Root title={title ?? told.title} only={fixKinds} {...props} ref={ref}>
      <Icon />
      <Title />
      <Text />
      <Hint />
      <FieldName />
      <Said />
      <Said what="suggestion" />
      <FixActions field={field} />
      <Meta>
        <RequestId labelled />
        <ErrorDetails />
      </Meta>
    </Root>
  )
})

/** The way to the field, and what can be pressed besides asking for the same again. */
function FixActions({ field }: Pick<GoToProps, 'field'>): React.JSX.Element {
  const { plan } = useSituation('RequestFix')
  return (
    <Actions>
      <GoTo field={field} primary />
      {plan.actions.filter(isActionOffer).map((offer) => (
        <Action key={offer.remedy.action} offer={offer} />
      ))}
    </Actions>
  )
}
