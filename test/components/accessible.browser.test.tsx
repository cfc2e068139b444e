import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner, RetryButton, TopUpPrompt } from '../../src/components/index.ts'
import { failedCall, outOfCredit, renderInProvider, unavailable, wrongParameter } from './given.tsx'

/** What axe finds, target sizes included, which it leaves out unless asked. */
async function violations(container: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(container, {
    rules: { 'target-size': { enabled: true } },
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const waiting = () =>
  failedCall(unavailable(), {
    phase: 'waiting',
    maxAttempts: 4,
    nextRetryAt: Date.now() + 34_000,
  }).result

const everything = (
  <main>
    <h1>Overview</h1>
    {(['page', 'section', 'tile', 'inline'] as const).map((surface) => (
      <div key={surface}>
        <ErrorBanner surface={surface} result={waiting()} title={`Couldn’t load ${surface}`} />
        <ErrorBanner
          surface={surface}
          result={failedCall(wrongParameter()).result}
          title={`Couldn’t create ${surface}`}
        />
      </div>
    ))}
    <TopUpPrompt result={failedCall(outOfCredit()).result} />
    <RetryButton result={waiting()} title="Usage" />
  </main>
)

afterEach(() => {
  document.documentElement.removeAttribute('style')
  document.documentElement.removeAttribute('dir')
})

describe('axe finds nothing', () => {
  it.each([
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ])('in %s, %s', async (scheme, direction) => {
    document.documentElement.style.colorScheme = scheme
    document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff'
    document.documentElement.dir = direction
    const screen = await renderInProvider(everything)

    expect(await violations(screen.container)).toEqual([])
  })

  it('with the details open', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(unavailable()).result} title="Usage" />,
    )
    await userEvent.click(page.getByRole('button', { name: 'Details' }))

    expect(await violations(screen.container)).toEqual([])
  })

  it('where a person is asked first', async () => {
    const { result } = failedCall({ ...unavailable(), outcome: 'unknown' }, { paid: true })
    await renderInProvider(<RetryButton result={result} title="Usage" />)
    await userEvent.click(page.getByRole('button', { name: 'Retry: Usage' }))

    expect(await violations(page.getByRole('alertdialog').element())).toEqual([])
  })
})

describe('the keyboard alone', () => {
  it('reaches everything in the order in which it is read', async () => {
    await renderInProvider(<ErrorBanner result={waiting()} title="Usage" />)
    const names: (string | null)[] = []

    for (let stop = 0; stop < 6; stop += 1) {
      await userEvent.tab()
      const { activeElement } = document
      names.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null)
    }

    expect(names).toEqual([
      'Retry: Usage',
      'Choose another model (opens in a new tab)',
      'Stop retrying: Usage',
      'Open the Playground (opens in a new tab)',
      'Copy request ID',
      'Details',
    ])
  })
})
