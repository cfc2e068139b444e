import axe from 'axe-core'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  LowBalanceNotice,
  RecourseProvider,
  type LowBalanceNoticeProps,
  type ReaderAction,
} from '../../src/components/index.ts'
import { burst, listen, renderInProvider, spoken } from './given.tsx'

const dollars = (available: number) => ({ data: { available, currency: 'USD' } })

const notice = () => page.getByRole('region', { name: 'Credit is running low' })
const later = () => page.getByRole('button', { name: 'Remind me later' })

function inApp(props: LowBalanceNoticeProps) {
  return (
    <StrictMode>
      <RecourseProvider>
        <LowBalanceNotice {...props} />
      </RecourseProvider>
    </StrictMode>
  )
}

beforeEach(() => localStorage.removeItem('react-recourse.kept'))

describe('LowBalanceNotice', () => {
  it.each([
    [5.01, false],
    [5, true],
    [0.01, true],
    [0, false],
    [-0.6, false],
  ])('of a balance of $%d is there: %s', async (available, isThere) => {
    const screen = await renderInProvider(<LowBalanceNotice balance={dollars(available)} />)

    expect(screen.container.querySelector('[data-recourse="root"]') !== null).toBe(isThere)
  })

  it('shows nothing while the balance is not known, and where it is no number', async () => {
    const screen = await renderInProvider(
      <>
        <LowBalanceNotice balance={{}} />
        <LowBalanceNotice balance={dollars(Number.NaN)} />
      </>,
    )

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('shows a balance of zero as a number, where the app asks for it', async () => {
    await renderInProvider(<LowBalanceNotice balance={dollars(0)} showEmpty />)

    await expect.element(page.getByRole('region', { name: 'Out of credit' })).toBeVisible()
    await expect.element(page.getByText('$0.00 left.')).toBeVisible()
  })

  it('says how long it lasts where the app knows, in days where those are many hours', async () => {
    await renderInProvider(<LowBalanceNotice balance={dollars(3)} lasting={4 * 86_400_000} />)

    await expect.element(page.getByText('$3.00 left, enough for about 4 days.')).toBeVisible()
  })

  it('is spoken when the threshold is crossed, once, and not at the first paint', async () => {
    const screen = await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)
    const heard = listen()
    await burst()
    expect(heard).toEqual([])

    await screen.rerender(inApp({ balance: dollars(9) }))
    await screen.rerender(inApp({ balance: dollars(4.5) }))
    await expect.poll(() => spoken().polite).toBe('Credit is running low: $4.50 left.')
    await screen.rerender(inApp({ balance: dollars(4.4) }))
    await screen.rerender(inApp({ balance: dollars(4.3) }))
    await burst()

    expect(heard).toEqual(['Credit is running low: $4.50 left.'])
  })

  it('stays silent about a balance that was low when it was first read', async () => {
    const screen = await renderInProvider(<LowBalanceNotice balance={{}} />)
    const heard = listen()

    await screen.rerender(inApp({ balance: dollars(3) }))
    await expect.element(notice()).toBeVisible()
    await burst()

    expect(heard).toEqual([])
  })

  it('is put off with the keyboard, says until when, and stays away after a reload', async () => {
    const screen = await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)
    await userEvent.tab()
    expect(document.activeElement).toBe(later().element())

    await userEvent.keyboard('{Enter}')

    await expect.poll(() => notice().query()).toBeNull()
    await expect.poll(() => spoken().polite).toMatch(/^You will be reminded again at .*\d/)
    await screen.unmount()
    const again = await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)
    expect(again.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('hands the focus on when it is put off', async () => {
    await renderInProvider(
      <main tabIndex={-1}>
        <LowBalanceNotice balance={dollars(3)} />
      </main>,
    )

    await userEvent.click(later())

    await expect.element(page.getByRole('main')).toHaveFocus()
  })

  it('comes back when the balance has fallen to half', async () => {
    const screen = await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)
    await userEvent.click(later())
    await expect.poll(() => notice().query()).toBeNull()

    await screen.rerender(inApp({ balance: dollars(1.51) }))
    expect(notice().query()).toBeNull()
    await screen.rerender(inApp({ balance: dollars(1.5) }))

    await expect.element(notice()).toBeVisible()
    await expect.poll(() => spoken().polite).toMatch(/Credit is running low: \$1\.50 left\.$/)
  })

  it('comes back when the time has passed, while the page stays open, and says so', async () => {
    const entry = { until: Date.now() + 2_500, level: 1.5 }
    localStorage.setItem('react-recourse.kept', JSON.stringify({ 'low-balance ': entry }))
    await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)

    // What is there at the first paint stays unsaid, so it was not there then.
    await expect.poll(() => spoken().polite).toBe('Credit is running low: $3.00 left.')
    await expect.element(notice()).toBeVisible()
  })

  it('comes back the next time that credit runs low, once some was added', async () => {
    const screen = await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)
    await userEvent.click(later())
    await expect.poll(() => notice().query()).toBeNull()

    await screen.rerender(inApp({ balance: dollars(50) }))
    await screen.rerender(inApp({ balance: dollars(4) }))

    await expect.element(notice()).toBeVisible()
  })

  it('of one account is put off alone', async () => {
    await renderInProvider(
      <>
        <LowBalanceNotice balance={dollars(3)} account="acme" title="Acme" />
        <LowBalanceNotice balance={dollars(3)} account="own" title="Own" />
      </>,
    )

    await userEvent.click(later().first())

    await expect.poll(() => page.getByRole('region', { name: 'Acme' }).query()).toBeNull()
    await expect.element(page.getByRole('region', { name: 'Own' })).toBeVisible()
  })

  it('is put off as long as the page lasts where nothing can be kept', async () => {
    const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    })
    await renderInProvider(<LowBalanceNotice balance={dollars(3)} account="blocked" />)

    await userEvent.click(later())

    await expect.poll(() => notice().query()).toBeNull()
    blocked.mockRestore()
  })

  it('ignores what somebody else wrote under its key', async () => {
    for (const text of ['{', '[1]', '{"low-balance ":{"until":"soon"}}', '{"low-balance ":null}']) {
      localStorage.setItem('react-recourse.kept', text)
      const screen = await renderInProvider(<LowBalanceNotice balance={dollars(3)} />)
      await expect.element(notice()).toBeVisible()
      await screen.unmount()
    }
  })

  it('leads to the pay page of the app, and tells its action of the balance', async () => {
    const topUp = vi.fn<Extract<ReaderAction, (...args: never[]) => unknown>>()
    await renderInProvider(<LowBalanceNotice balance={dollars(3)} />, {
      actions: { 'top-up': topUp },
    })

    await userEvent.click(page.getByRole('button', { name: 'Add credit' }))

    expect(topUp).toHaveBeenCalledOnce()
    expect(topUp.mock.calls[0]?.[0]).toMatchObject({
      kind: 'insufficient-balance',
      balance: { available: 3, currency: 'USD' },
    })
  })

  it('tells whoever may not pay whom to ask, and gives them a request to copy', async () => {
    await renderInProvider(<LowBalanceNotice balance={dollars(3)} href="https://pay.example" />, {
      actions: { 'top-up': false },
      askWhom: ({ kind }) => (kind === 'insufficient-balance' ? 'Dana' : undefined),
    })

    await expect.element(page.getByText('Ask Dana to add credit.')).toBeVisible()
    expect(page.getByRole('link').query()).toBeNull()
    await userEvent.click(page.getByRole('button', { name: 'Copy a request' }))
    await expect
      .poll(() => navigator.clipboard.readText())
      .toBe('Credit is running low: $3.00 left. Could you please add credit?')
  })

  it('keeps its place unseen on a server, where nobody knows whether it was put off', () => {
    expect(renderToString(inApp({ balance: dollars(3) }))).toMatch(
      /<section [^>]*style="visibility:hidden"[^>]*>.*\$3\.00 left\./,
    )
  })

  it('passes axe on every surface', async () => {
    const screen = await renderInProvider(
      <main>
        {(['page', 'section', 'tile', 'inline'] as const).map((surface) => (
          <LowBalanceNotice key={surface} balance={dollars(3)} surface={surface} title={surface} />
        ))}
      </main>,
    )

    const { violations } = await axe.run(screen.container, {
      rules: { 'target-size': { enabled: true } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
