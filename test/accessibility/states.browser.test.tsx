import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AuthPrompt, ErrorBanner, RequestId, TopUpPrompt } from '../../src/components/index.ts'
import { toFailure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import styles from '../../src/styles/recourse.css?inline'
import type { CallState } from '../../src/retry/call.ts'
import {
  failedCall,
  fakeCall,
  outOfCredit,
  renderInProvider,
  requestId,
  unavailable,
  wrongParameter,
} from '../components/given.tsx'
import { violations } from './axe.ts'
import { leaveSurroundings, surround } from './surroundings.ts'

const title = 'Couldn’t load usage'

function banner(change: Partial<CallState> = {}, surface?: 'tile' | 'inline') {
  const { result } = failedCall(unavailable(), { maxAttempts: 4, ...change })
  return <ErrorBanner surface={surface ?? 'section'} result={result} title={title} />
}

const waiting = (ms: number) => banner({ phase: 'waiting', nextRetryAt: Date.now() + ms })

const unauthorised = () =>
  toFailure({ status: 401, body: { error: 'api_key_revoked' } }, { gateway: ecolink })

const press = (name: string) => () => userEvent.click(page.getByRole('button', { name }))

/** Refuses both ways of copying. */
async function copyInVain(): Promise<void> {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  await press('Copy request ID')()
  await expect.poll(() => document.getSelection()?.toString()).toBe(requestId)
}

function InShadow({ children }: { readonly children: ReactNode }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  const open = (host: HTMLDivElement | null) =>
    setRoot(host && (host.shadowRoot ?? host.attachShadow({ mode: 'open' })))
  return (
    <div ref={open} data-testid="host">
      {root &&
        createPortal(
          <>
            <style>{styles}</style>
            {children}
          </>,
          root,
        )}
    </div>
  )
}

interface State {
  readonly name: string
  readonly shows: () => ReactNode
  readonly afterwards?: () => Promise<void>
}

const recovering = () => {
  const call = fakeCall({ failure: unavailable(), phase: 'failed' })
  return {
    shows: () => <ErrorBanner result={call.result} title={title} />,
    async afterwards() {
      call.set({ failure: undefined, phase: 'idle' })
      await expect.element(page.getByRole('region')).not.toBeInTheDocument()
    },
  }
}

const states: readonly State[] = [
  {
    name: 'E01 where nothing has failed',
    shows: () => <ErrorBanner result={fakeCall({}).result} title={title} />,
  },
  { name: 'E02 where something failed', shows: () => banner() },
  { name: 'E03 while a countdown runs', shows: () => waiting(34_000) },
  { name: 'E04 when a countdown is over', shows: () => waiting(-1_000) },
  { name: 'E05 while a retry runs', shows: () => banner({ phase: 'retrying', attempt: 2 }) },
  { name: 'E06 once everything works again', ...recovering() },
  { name: 'E07 without a connection', shows: () => banner({ phase: 'paused' }) },
  {
    name: 'E08 where credit is missing',
    shows: () => <TopUpPrompt result={failedCall(outOfCredit()).result} />,
  },
  {
    name: 'E09 where a key was not accepted',
    shows: () => <AuthPrompt result={failedCall(unauthorised()).result} />,
  },
  { name: 'E10 with the report open', shows: () => banner(), afterwards: press('Details') },
  {
    name: 'E11 once the id is copied',
    shows: () => <RequestId id={requestId} />,
    afterwards: press('Copy request ID'),
  },
  {
    name: 'E12 where the id could not be copied',
    shows: () => <RequestId id={requestId} />,
    afterwards: copyInVain,
  },
  {
    name: 'E13 with twenty banners',
    shows: () =>
      Array.from({ length: 20 }, (_, index) => (
        <ErrorBanner
          key={index}
          surface={index % 2 ? 'tile' : 'section'}
          result={failedCall(index % 3 ? unavailable() : wrongParameter()).result}
          title={`Couldn’t load chart ${index + 1}`}
        />
      )),
  },
  {
    name: 'E14 in a dialog',
    shows: () => (
      <dialog ref={(dialog) => dialog?.showModal()} aria-label="Usage">
        {banner()}
      </dialog>
    ),
  },
  {
    name: 'E15 in a cell of a table',
    shows: () => (
      <table>
        <thead>
          <tr>
            <th scope="col">Tokens</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{banner({}, 'inline')}</td>
          </tr>
        </tbody>
      </table>
    ),
  },
  { name: 'E16 in a shadow root', shows: () => <InShadow>{banner()}</InShadow> },
]

const places = [
  ['in light', 'light', 'en', 1024, ''],
  ['in dark', 'dark', 'en', 1024, ''],
  ['in forced colours', 'forced colours', 'en', 1024, ''],
  ['from right to left', 'light', 'ar', 1024, ''],
  ['320 pixels wide', 'light', 'en', 320, ''],
  ['with text twice as large', 'light', 'en', 1024, '200%'],
] as const

afterEach(async () => {
  vi.restoreAllMocks()
  document.getSelection()?.removeAllRanges()
  await leaveSurroundings()
})

describe('axe finds nothing', () => {
  it.each(states.map((state) => [state.name, state] as const))(
    '%s',
    async (_, { shows, afterwards }) => {
      await renderInProvider(<main>{shows()}</main>)
      await afterwards?.()
      for (const [place, theme, locale, width, fontSize] of places) {
        await surround(theme, locale, width)
        document.documentElement.style.fontSize = fontSize

        expect({ place, found: await violations(document.body) }).toEqual({ place, found: [] })
      }
    },
    60_000,
  )
})
