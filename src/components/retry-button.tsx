'use client'

import * as React from 'react'
import type { Part } from './part.ts'
import { Countdown } from './parts/countdown.tsx'
import { Retry, type RetryProps } from './parts/retry.tsx'
import { Root } from './parts/root.tsx'
import { Stop } from './parts/stop.tsx'
import { SituationContext } from './situation.ts'
import type { FailureSource } from './use-situation.ts'

export interface RetryButtonProps extends FailureSource, Omit<RetryProps, 'title'> {
  /** What is asked again; part of the button's name. @default the title of the `<Root>` around it */
  readonly title?: string | undefined
}

/**
 * Asks again, with a countdown and a way to stop it. Renders a `<span role="group">` with a
 * `<button>`, inside a `<Root>` only what is in it; nothing where nothing failed.
 */
export const RetryButton: Part<RetryButtonProps, HTMLButtonElement> =
  /* @__PURE__ */ React.forwardRef<HTMLButtonElement, RetryButtonProps>(function RetryButton(
    { result, error, onRetry, title = '', ...props },
    ref,
  ) {
    const isInside = React.useContext(SituationContext) !== undefined
    const parts = (
      <>
        <Retry {...props} ref={ref} />
        <Countdown />
        <Stop />
      </>
    )
    if (isInside && !result && error === undefined) return parts
    return (
      <Root surface="inline" data-bare="" {...{ result, error, onRetry, title }}>
        {parts}
      </Root>
    )
  })
