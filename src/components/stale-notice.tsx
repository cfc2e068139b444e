'use client'

import * as React from 'react'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { DataSince } from './parts/data-since.tsx'
import { Icon } from './parts/icon.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Text } from './parts/text.tsx'
import type { CallResult } from './calls/result.ts'
import { useSituation } from './situation.ts'
import { Unseen } from './unseen.tsx'

export interface StaleNoticeProps extends Omit<
  RootProps,
  'result' | 'error' | 'onRetry' | 'surface' | 'staleOnly' | 'asChild' | 'children'
> {
  /** A query’s result. */
  readonly result: CallResult
}

/**
 * How old the data on the screen is, once its last refresh has failed, and why. Renders one line in a
 * `<span role="group">`; nothing where there is no data, or nothing failed.
 */
export const StaleNotice: Part<StaleNoticeProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  StaleNoticeProps
>(function StaleNotice({ result, ...props }, ref) {
  return (
    <Root result={result} surface="inline" staleOnly data-notice="stale" {...props} ref={ref}>
      <Line result={result} />
    </Root>
  )
})

function Line({ result }: Pick<StaleNoticeProps, 'result'>): React.JSX.Element {
  const { title, titleId, claimed } = useSituation('StaleNotice')
  return (
    <>
      <Icon />
      <Unseen>
        <span id={titleId}>{title}</span>
      </Unseen>
      <DataSince at={result.dataUpdatedAt} />
      {!claimed && <Text />}
      {!claimed && <Actions />}
    </>
  )
}
