import { ErrorBanner, RecourseProvider } from '../../../../src/components/index.ts'
import { ApiError, toFailure } from '../../../../src/core/index.ts'
import { ecolink } from '../../../../src/gateways/index.ts'
import { idle, type Call } from '../../../../src/retry/call.ts'
import { recordCall } from '../../../../src/retry/calls.ts'
import '../../../../src/styles/recourse.css'
import { tryAgain } from './again.ts'
import type { Content } from './content.ts'
import { offer } from './harness.tsx'

interface FailedResult {
  readonly error: ApiError
  readonly refetch: () => void
}

/** Results as a query's hook returns them, each with its own error. */
let results: readonly FailedResult[] = []

/** Draws banners on one surface. */
export function offerBanners(surface: 'tile' | 'section'): void {
  offer({
    prepare: (contents) => void (results = contents.map(failedResult)),
    Frame: RecourseProvider,
    Widget: ({ content }) => (
      <ErrorBanner surface={surface} title={content.title} result={results[content.index]} />
    ),
  })
}

function failedResult({ requestId, deadline }: Content): FailedResult {
  const failure = toFailure(
    {
      status: 503,
      headers: { 'x-ecolink-request-id': requestId },
      body: {
        error: 'service_unavailable',
        message: 'No healthy pod for model flux-dev right now',
      },
    },
    { gateway: ecolink },
  )
  const state = {
    ...idle,
    failure,
    attempt: 1,
    ...(deadline === undefined
      ? { phase: 'failed' as const }
      : { phase: 'waiting' as const, nextRetryAt: deadline, maxAttempts: 4 }),
  }
  const call: Call = {
    state: () => state,
    subscribe: () => () => {},
    retryNow: tryAgain,
    cancel: tryAgain,
    resume: tryAgain,
  }
  // A function of its own: by it the store knows the result.
  const refetch = () => call.retryNow()
  recordCall(refetch, call)
  return { error: new ApiError(failure), refetch }
}
