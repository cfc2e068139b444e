import { StrictMode, type ReactNode } from 'react'
import { vi, type Mock } from 'vitest'
import { render, type RenderResult } from 'vitest-browser-react'
import { RecourseProvider, type RecourseProviderProps } from '../../src/components/index.ts'
import { ApiError, toFailure, type Failure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { idle, type Call, type CallState } from '../../src/retry/call.ts'
import { recordCall } from '../../src/retry/calls.ts'
import { createListeners } from '../../src/retry/listeners.ts'
import '../../src/styles/recourse.css'

export const requestId = 'req_eco_7f3a1c5e9d02'

/** An answer of EcoLink, read as its failure. */
export function ecolinkFailure(
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Failure {
  return toFailure(
    { status, body, headers: { 'x-ecolink-request-id': requestId, ...headers } },
    { gateway: ecolink },
  )
}

export const unavailable = () =>
  ecolinkFailure(503, {
    error: 'service_unavailable',
    message: 'No healthy pod for model flux-dev right now',
  })

export const outOfCredit = () =>
  ecolinkFailure(402, {
    error: 'insufficient_balance',
    message: 'Account balance $0.12 cannot cover this request: $0.72 required',
  })

export const wrongParameter = () =>
  ecolinkFailure(400, { error: 'bad_request', message: 'num_frames must be an integer' })

/** A call as an adapter would tell it, moved by hand. */
export interface FakeCall {
  /** What a component is given: a result known by its `refetch`. */
  readonly result: { readonly error: unknown; readonly refetch: () => Promise<void> }
  readonly retryNow: Mock<() => void>
  readonly cancel: Mock<() => void>
  readonly resume: Mock<Call['resume']>
  readonly set: (change: Partial<CallState>) => void
}

const mock = () => vi.fn<() => void>()

/** Records a call in the given state. */
export function fakeCall(first: Partial<CallState>): FakeCall {
  const listeners = createListeners()
  let state: CallState = { ...idle, ...first }
  const [retryNow, cancel, resume] = [mock(), mock(), vi.fn<Call['resume']>()]
  const call: Call = {
    state: () => state,
    subscribe: listeners.subscribe,
    retryNow,
    cancel,
    resume,
  }
  const refetch = async () => void call.state()
  recordCall(refetch, call)
  return {
    result: { error: first.failure && new ApiError(first.failure), refetch },
    retryNow,
    cancel,
    resume,
    set(change) {
      state = { ...state, ...change }
      listeners.notify()
    },
  }
}

/** A call that has failed for good. */
export function failedCall(failure: Failure, more: Partial<CallState> = {}): FakeCall {
  return fakeCall({ failure, phase: 'failed', attempt: 1, ...more })
}

/** Renders in StrictMode, inside a provider. */
export function renderInProvider(
  children: ReactNode,
  props: Omit<RecourseProviderProps, 'children'> = {},
): Promise<RenderResult> {
  return render(
    <StrictMode>
      <RecourseProvider {...props}>{children}</RecourseProvider>
    </StrictMode>,
  )
}

/** What is in the live regions, wherever they are: of the provider, or inside a modal dialog. */
export function spoken(): { readonly polite: string; readonly assertive: string } {
  return { polite: textOf('status'), assertive: textOf('alert') }
}

function textOf(role: string): string {
  const regions = document.querySelectorAll(`[data-recourse="announcer"] [role="${role}"]`)
  return [...regions].map(({ textContent }) => textContent).join('')
}

/**
 * Every message that a live region of `page` receives from now on. Text that comes together with its
 * region is none: nobody hears it.
 */
export function listen(page: Node = document): readonly string[] {
  const messages: string[] = []
  new MutationObserver((records) => {
    const changed = records.flatMap(({ target }) => regionAround(target) ?? [])
    for (const { textContent } of new Set(changed)) if (textContent) messages.push(textContent)
  }).observe(page, { childList: true, characterData: true, subtree: true })
  return messages
}

function regionAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('[aria-live]') ?? null
}

/**
 * Real time, longer than a burst takes to be spoken: for tests in which nothing is said. What is said
 * is waited for by polling.
 */
export function burst(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1_500)
  })
}
