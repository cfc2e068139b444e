import { StrictMode, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  ErrorBanner,
  RecourseProvider,
  RetryButton,
  TopUpPrompt,
  useRecourse,
} from '../../src/components/index.ts'
import { allowConsole } from '../browser/console-guard.ts'
import { failedCall, outOfCredit, unavailable } from './given.tsx'

/** Renders as a server does, then hydrates; returns what React found to complain about. */
async function hydrate(children: ReactNode): Promise<readonly unknown[]> {
  const complaints: unknown[] = []
  const ui = (
    <StrictMode>
      <RecourseProvider>{children}</RecourseProvider>
    </StrictMode>
  )
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(ui)
  const root = hydrateRoot(container, ui, {
    onRecoverableError: (error) => void complaints.push(error),
  })
  await new Promise((resolve) => {
    setTimeout(resolve, 200)
  })
  root.unmount()
  container.remove()
  return complaints
}

function Phase() {
  return useRecourse({ queryKey: ['usage'] }).phase
}

const onRetry = () => {}

/** React 18 takes the page in which this server is played for a reason to warn; a server has no document. */
beforeEach(() => allowConsole(/useLayoutEffect does nothing on the server/))

describe('on a server', () => {
  it('every surface hydrates without a difference', async () => {
    const error = failedCall({
      ...unavailable(),
      retry: { automatic: true, at: Date.now() + 60_000 },
    }).result.error

    const complaints = await hydrate(
      <>
        <ErrorBanner surface="page" error={error} onRetry={onRetry} title="Page" />
        <ErrorBanner error={error} onRetry={onRetry} title="Section" />
        <ErrorBanner surface="tile" error={error} onRetry={onRetry} title="Tile" />
        <ErrorBanner surface="inline" error={error} onRetry={onRetry} title="Line" />
        <RetryButton error={error} onRetry={onRetry} title="Usage" />
        <TopUpPrompt result={{ error: failedCall(outOfCredit()).result.error }} />
      </>,
    )

    expect(complaints).toEqual([])
  })

  it('a waiting call is idle there, and hydrates without a difference', async () => {
    const { result } = failedCall(unavailable(), {
      phase: 'waiting',
      nextRetryAt: Date.now() + 9_000,
    })

    expect(await hydrate(<ErrorBanner result={result} title="Usage" />)).toEqual([])
  })

  it('useRecourse with a key is idle without a store', () => {
    expect(renderToString(<Phase />)).toBe('idle')
  })

  it('a countdown tells no time, because a server’s clock is not the reader’s', () => {
    const at = Date.now() + 60_000
    const { error } = failedCall({ ...unavailable(), retry: { automatic: true, at } }).result

    const html = renderToString(<ErrorBanner error={error} onRetry={() => {}} title="Usage" />)

    expect(html).toContain('Usage')
    expect(html).not.toMatch(/in \d:\d\d/)
  })
})
