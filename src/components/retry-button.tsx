'use client'

import * as React from 'react'
import type { Part } from './part.ts'
import { Countdown } from './parts/countdown.tsx'
import { Retry, type RetryProps } from './parts/retry.tsx'
import { Stop } from './parts/stop.tsx'
import { SituationContext } from './situation.ts'
import { useLeftFocus } from './use-left-focus.ts'
import { useFailureSituation, type FailureSource } from './use-situation.ts'

export interface RetryButtonProps extends FailureSource, Omit<RetryProps, 'title'> {
  /** What is asked again, “Usage”; part of the button's name. @default the title of the `<Root>` around it */
  readonly title?: string | undefined
}

/**
 * Asks again, with a countdown and a way to stop it. Renders a `<span>` with the `<button>` in it;
 * nothing where nothing failed.
 */
export const RetryButton: Part<RetryButtonProps, HTMLButtonElement> =
  /* @__PURE__ */ React.forwardRef<HTMLButtonElement, RetryButtonProps>(function RetryButton(
    { result, error, onRetry, title, ...props },
    ref,
  ) {
    const around = React.useContext(SituationContext)
    const own = useFailureSituation({ result, error, onRetry }, { title: title ?? '' })
    const situation = own ?? (result || error !== undefined ? undefined : around)
    const focusHandlers = useLeftFocus(situation !== undefined)
    if (!situation) return null
    return (
      <SituationContext.Provider value={situation}>
        <span data-recourse="retry-group" {...focusHandlers}>
          <Retry {...props} ref={ref} />
          <Countdown />
          <Stop />
        </span>
      </SituationContext.Provider>
    )
  })
