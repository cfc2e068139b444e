'use client'

import { QueryErrorResetBoundary } from '@tanstack/react-query'
import * as React from 'react'
import { useSharedRef } from '../components/use-shared-ref.ts'
import type { Surface } from '../components/words/words.ts'
import { BoundaryFallback } from './boundary-fallback.tsx'
import { CatchError } from './catch-error.tsx'

/** What a fallback is given. */
export interface FallbackGiven {
  /** What was thrown. */
  readonly error: unknown
  /** Draws the children anew, and asks again the queries in them that failed. */
  readonly reset: () => void
}

export interface RecourseBoundaryProps extends Omit<
  React.ComponentPropsWithoutRef<'div'>,
  'title' | 'onError' | 'onReset'
> {
  /** What the person wanted, and did not get. @default "This part of the page stopped working" */
  readonly title?: string | undefined
  /** How much room the failure has. @default 'section' */
  readonly surface?: Surface | undefined
  /** Stands in place of what could not be drawn. @default an `ErrorBanner` */
  readonly fallback?: ((given: FallbackGiven) => React.ReactNode) | undefined
  /** Hears of every error, with where in the tree it was thrown. */
  readonly onError?: ((error: unknown, info: React.ErrorInfo) => void) | undefined
  /** The children are about to be drawn anew. */
  readonly onReset?: (() => void) | undefined
  /** The children are drawn anew as soon as one of these is another one. */
  readonly resetKeys?: readonly unknown[] | undefined
}

/**
 * Shows what went wrong in place of children that could not be drawn, and resets the queries that threw.
 * What steers a router passes through. Put `<Suspense>` inside of it. Renders a `<div>`.
 */
export const RecourseBoundary: React.ForwardRefExoticComponent<
  RecourseBoundaryProps & React.RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ React.forwardRef<HTMLDivElement, RecourseBoundaryProps>(
  function RecourseBoundary(
    { title, surface, fallback, onError, onReset, resetKeys, children, ...props },
    given,
  ) {
    const [element, ref] = useSharedRef(given)
    const show = (error: unknown, reset: () => void) =>
      fallback ? (
        fallback({ error, reset })
      ) : (
        <BoundaryFallback {...{ error, reset, title, surface }} />
      )
    return (
      <div data-recourse="boundary" {...props} ref={ref}>
        <QueryErrorResetBoundary>
          {({ reset }) => (
            <CatchError
              show={show}
              onError={onError}
              onReset={() => {
                reset()
                onReset?.()
              }}
              resetKeys={resetKeys}
              around={element}
            >
              {children}
            </CatchError>
          )}
        </QueryErrorResetBoundary>
      </div>
    )
  },
)
