import * as React from 'react'
import { ErrorBanner } from './error-banner.tsx'
import type { CallResult } from './result.ts'

/** A query result that tells the balance. */
export interface BalanceResult extends CallResult {
  readonly data?: { readonly available: number; readonly currency?: string | undefined } | undefined
}

export interface TopUpPromptProps {
  /** What stopped for want of credit. */
  readonly result: CallResult
  readonly balance?: BalanceResult | undefined
  readonly href?: string | undefined
  readonly onTopUp?: (() => void) | undefined
  readonly title?: string | undefined
}

/** The way to more credit and back. */
export function TopUpPrompt({
  result,
  title = 'Out of credit',
}: TopUpPromptProps): React.JSX.Element {
  return <ErrorBanner result={result} title={title} />
}
