'use client'

import * as React from 'react'
import type { FailureGroup, Recourse } from '../retry/recourse.ts'
import { isActionOffer } from './remedies/offers.ts'
import { createOwnClaims, type OwnClaims } from './calls/own-claims.ts'
import type { Part } from './part.ts'
import { Action } from './parts/action.tsx'
import { Actions } from './parts/actions.tsx'
import { AskRequest } from './parts/ask-request.tsx'
import { Countdown } from './parts/countdown.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { PlaceList } from './parts/place-list.tsx'
import { RetryAll } from './parts/retry-all.tsx'
import { Root } from './parts/root.tsx'
import { Stop } from './parts/stop.tsx'
import { Text } from './parts/text.tsx'
import { Title, type TitleProps } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import { useSettings } from './settings.ts'
import { useSituation } from './situation.ts'
import { useCountSpoken } from './announcer/use-count-spoken.ts'
import { useGroupPlaces, type GroupPlaces } from './calls/use-group-places.ts'
import { useGroupResult } from './calls/use-group-result.ts'
import { useGroups, useStore } from './calls/use-store.ts'
import { useWords } from './use-words.ts'
import { fill, fillPlural } from './words/fill.ts'
import { summary } from './words/surfaces.ts'

export interface FailureSummaryProps extends Omit<React.ComponentPropsWithoutRef<'div'>, 'title'> {
  /** From how many places on a cause is shown here and no longer in each of them. @default 2 */
  readonly min?: number | undefined
  /** Causes that are shown at once. @default 3 */
  readonly most?: number | undefined
  /** Makes the titles headings of this level. @default none */
  readonly headingLevel?: TitleProps['level']
}

/**
 * Each cause that shows in several places of a page, once, with what helps all of them; tiles and lines
 * with that cause go quiet. Renders a `<div>` of `<section>`s; nothing while no cause shows twice.
 */
export const FailureSummary: Part<FailureSummaryProps, HTMLDivElement> =
  /* @__PURE__ */ React.forwardRef<HTMLDivElement, FailureSummaryProps>(function FailureSummary(
    { min = 2, most = 3, headingLevel, ...props },
    ref,
  ) {
    const store = useStore()
    const groups = useGroups(store)
    const placesOf = useGroupPlaces(store)
    const [claims] = React.useState(createOwnClaims)
    const { locale, spoken } = useSettings().words
    const wide = groups.filter((group) => claims.mayShow(group) && placesOf(group).count >= min)
    if (!store || wide.length === 0) return null
    const more = wide.length - most
    return (
      <div data-recourse="summary" {...props} ref={ref}>
        {wide.slice(0, most).map((group) => (
          <Group
            key={group.cause}
            {...{ store, group, claims, level: headingLevel }}
            {...placesOf(group)}
          />
        ))}
        {more > 0 && (
          <p data-recourse="status">{fillPlural(spoken.andMore, locale, { count: more })}</p>
        )}
      </div>
    )
  })

interface GroupProps extends GroupPlaces {
  readonly store: Recourse
  readonly group: FailureGroup
  readonly claims: OwnClaims
  readonly level: TitleProps['level']
}

function Group({ store, group, claims, level, places, count }: GroupProps): React.JSX.Element {
  const { locale } = useSettings().words
  const told = useWords('summary', summary)
  const textId = React.useId()
  const result = useGroupResult(store, group.cause)
  React.useEffect(() => claims.take(store, group.cause), [claims, store, group.cause])
  return (
    <Root
      result={result}
      title={fillPlural(told.affected, locale, { count })}
      claims={count}
      textId={textId}
      data-count={count}
    >
      <Icon />
      <Title level={level} />
      <Text />
      <PlaceList places={places} />
      <Remedies count={count} />
      <Meta>
        <RequestId labelled />
      </Meta>
      <CountSpoken count={count} />
    </Root>
  )
}

/** What helps all of them, once. */
function Remedies({ count }: { readonly count: number }): React.JSX.Element {
  const { plan, phase, Show } = useSituation('FailureSummary')
  const { locale } = useSettings().words
  const told = useWords('summary', summary)
  const isRetryFirst = plan.primary && plan.actions[0]?.form === 'retry'
  if (Show) return <Show />
  return (
    <>
      <Hint />
      <Actions>
        {isRetryFirst && <RetryAll primary />}
        {plan.hint?.form === 'ask' && <AskRequest />}
        {plan.actions.filter(isActionOffer).map((offer, at) => (
          <Action
            key={offer.remedy.action}
            offer={offer}
            primary={plan.primary && !isRetryFirst && at === 0}
          />
        ))}
        {!isRetryFirst && <RetryAll />}
        <Countdown />
        {phase === 'retrying' && (
          <span data-recourse="status">{fillPlural(told.retryingAll, locale, { count })}</span>
        )}
        <Stop />
      </Actions>
    </>
  )
}

function CountSpoken({ count }: { readonly count: number }): null {
  const { title, text } = useSituation('FailureSummary')
  const { spoken } = useSettings().words
  useCountSpoken(count, fill(spoken.failed, { title, text }))
  return null
}
