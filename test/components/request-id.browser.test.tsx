import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RequestId } from '../../src/components/index.ts'
import { renderInProvider, requestId, spoken, unavailable } from './given.tsx'

const copyButton = () => page.getByRole('button', { name: 'Copy request ID' })

/** What the stylesheet shows beside the button. */
const shownResult = () => getComputedStyle(copyButton().element(), '::after').content

/** Both ways of copying, as a page may meet them. */
function refuse(clipboard: () => Promise<void>, command: () => boolean): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(clipboard)
  vi.spyOn(document, 'execCommand').mockImplementation(command)
}

const notAllowed = () => Promise.reject(new DOMException('', 'NotAllowedError'))

afterEach(() => {
  vi.restoreAllMocks()
  document.getSelection()?.removeAllRanges()
})

describe('RequestId', () => {
  it('shows the id of a failure, isolated, untranslated and selectable as a whole', async () => {
    const screen = await renderInProvider(<RequestId failure={unavailable()} />)

    const code = screen.container.querySelector('code')
    expect(code?.textContent).toBe(requestId)
    expect(code?.getAttribute('translate')).toBe('no')
    expect(code?.closest('bdi')?.getAttribute('dir')).toBe('ltr')
  })

  it('renders nothing without an id', async () => {
    const screen = await renderInProvider(<RequestId />)

    expect(screen.container.querySelector('[data-recourse="request-id"]')).toBeNull()
  })

  it('copies through the Clipboard API, and says so on the screen and in the live region', async () => {
    await renderInProvider(<RequestId id={requestId} />)

    await userEvent.click(copyButton())

    await expect.poll(() => navigator.clipboard.readText()).toBe(requestId)
    await expect.poll(() => spoken().polite).toBe('Request ID copied.')
    await expect.poll(shownResult).toBe('"Copied" / ""')
    await expect.element(copyButton()).toHaveFocus()
  })

  it('is heard at every copy, also the second', async () => {
    await renderInProvider(<RequestId id={requestId} />)

    await userEvent.click(copyButton())
    await expect.poll(() => spoken().polite).not.toBe('')
    const first = spoken().polite
    await userEvent.click(copyButton())

    await expect.poll(() => spoken().polite).not.toBe(first)
    expect(spoken().polite.trim()).toBe('Request ID copied.')
  })

  it('copies by a command where the Clipboard API refuses, and gives back focus and selection', async () => {
    const copied: string[] = []
    refuse(notAllowed, () => {
      const { activeElement } = document
      copied.push(activeElement instanceof HTMLTextAreaElement ? activeElement.value : '')
      return true
    })
    const screen = await renderInProvider(
      <>
        <p>Selected before</p>
        <RequestId id={requestId} />
      </>,
    )
    copyButton().element().focus()
    document.getSelection()?.selectAllChildren(screen.getByText('Selected before').element())

    await userEvent.keyboard('{Enter}')

    await expect.poll(() => copied).toEqual([requestId])
    await expect.poll(() => spoken().polite).toBe('Request ID copied.')
    await expect.element(copyButton()).toHaveFocus()
    expect(document.getSelection()?.toString()).toBe('Selected before')
    expect(document.querySelector('textarea')).toBeNull()
  })

  it('selects the id and says so where both ways are refused', async () => {
    refuse(notAllowed, () => false)
    await renderInProvider(<RequestId id={requestId} />)

    await userEvent.click(copyButton())

    await expect.poll(() => document.getSelection()?.toString()).toBe(requestId)
    await expect.poll(() => spoken().polite).toMatch(/^Selected\. Press (Ctrl\+C|⌘C) to copy\.$/)
    expect(shownResult()).toMatch(/Selected\. Press/)
  })

  it('does not hang on a clipboard that never answers', async () => {
    refuse(
      () => new Promise(() => {}),
      () => {
        throw new Error('refused')
      },
    )
    await renderInProvider(<RequestId id={requestId} />)

    await userEvent.click(copyButton())

    await expect.poll(() => document.getSelection()?.toString(), { timeout: 3_000 }).toBe(requestId)
  })

  it('moves nothing when it shows the result', async () => {
    const screen = await renderInProvider(
      <p>
        <RequestId id={requestId} />
        <span>after</span>
      </p>,
    )
    const after = screen.getByText('after').element()
    const before = after.getBoundingClientRect()

    await userEvent.click(copyButton())
    await expect.poll(shownResult).toBe('"Copied" / ""')

    expect(after.getBoundingClientRect()).toEqual(before)
  })
})
