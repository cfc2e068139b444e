import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/index.ts'
import { de } from '../../src/locales/de.ts'
import { failedCall, renderInProvider, spoken, unavailable } from '../components/given.tsx'

const title = 'Couldn’t load usage'

const places = ['usage', 'spend', 'tokens', 'keys', 'limits']

const nameOf = (control: Element) => control.getAttribute('aria-label') ?? control.textContent

const controls = (container: Element) => [...container.querySelectorAll('a[href], button')]

afterEach(() => {
  document.documentElement.removeAttribute('lang')
})

describe('names', () => {
  it('E38 of many retries are all different, and say what is asked again', async () => {
    const screen = await renderInProvider(
      places.map((place) => (
        <ErrorBanner
          key={place}
          surface="tile"
          title={`Couldn’t load ${place}`}
          result={failedCall(unavailable()).result}
        />
      )),
    )
    await expect.element(screen.getByText('Couldn’t load keys')).toBeVisible()

    const names = [...screen.container.querySelectorAll('[data-recourse="retry"]')].map(nameOf)
    expect(names).toEqual(places.map((place) => `Retry: Couldn’t load ${place}`))
  })

  it('E39 hold the visible words of what they name', async () => {
    const call = failedCall(unavailable(), {
      phase: 'waiting',
      maxAttempts: 4,
      nextRetryAt: Date.now() + 34_000,
    })
    const screen = await renderInProvider(
      <ErrorBanner result={call.result} title={title} onDismiss={() => {}} />,
    )
    await expect.element(screen.getByText(title)).toBeVisible()

    const labelled = controls(screen.container).filter(
      (control) => control.textContent && control.hasAttribute('aria-label'),
    )
    expect(labelled.length).toBeGreaterThan(1)
    for (const control of labelled)
      expect(control.getAttribute('aria-label')).toContain(control.textContent)
  })

  it('E40 are there for what shows an icon alone', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(unavailable()).result} title={title} onDismiss={() => {}} />,
    )
    await expect.element(screen.getByText(title)).toBeVisible()

    const iconsAlone = controls(screen.container).filter(({ textContent }) => !textContent)
    expect(iconsAlone.map(nameOf).toSorted()).toEqual([
      'Copy request ID',
      'Dismiss: Couldn’t load usage',
    ])
    for (const icon of screen.container.querySelectorAll('svg'))
      expect(icon).toHaveAttribute('aria-hidden', 'true')
  })

  it('E42 a button that is busy keeps its name, is not disabled, and what it does is heard', async () => {
    const call = failedCall(unavailable(), { maxAttempts: 4 })
    await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    const retry = page.getByRole('button', { name: `Retry: ${title}` })
    call.retryNow.mockImplementation(() => call.set({ phase: 'retrying', attempt: 2 }))

    await userEvent.click(retry)

    await expect.element(retry).toHaveAttribute('aria-disabled', 'true')
    await expect.element(retry).not.toHaveAttribute('disabled')
    await expect.poll(() => spoken().polite).toBe('Trying again now.')
  })

  it('E43 say nothing in another language: every word of a table is in the language of the page', async () => {
    document.documentElement.lang = 'de'
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(unavailable()).result} title="Verbrauch nicht geladen" />,
      { words: de },
    )
    await expect.element(screen.getByText('Verbrauch nicht geladen')).toBeVisible()

    const names = controls(screen.container).map(nameOf).join('\n')
    expect(names).toContain('Erneut versuchen')
    expect(names).not.toMatch(/\b(Retry|Copy|Details of|Choose|Open)\b/)
  })
})
