import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  AccessNotice,
  type AccessNoticeProps,
  type ReaderAction,
  type RecourseProviderProps,
} from '../../src/components/index.ts'
import type { Failure } from '../../src/core/index.ts'
import { ecolinkFailure, failedCall, renderInProvider, requestId, unavailable } from './given.tsx'

const role = (change: Partial<Failure> = {}): Failure => ({
  ...ecolinkFailure(403, {
    error: 'forbidden',
    message: 'Your role (viewer) does not permit deleting drives',
  }),
  ...change,
})

const renderNotice = (
  failure: Failure,
  props: Partial<AccessNoticeProps> = {},
  provider: Omit<RecourseProviderProps, 'children'> = {},
) => renderInProvider(<AccessNotice result={failedCall(failure).result} {...props} />, provider)

const copies = () => page.getByRole('button', { name: 'Copy a request' }).elements()
const requestOn = (container: Element) => container.querySelector('[data-recourse="request"]')

describe('AccessNotice', () => {
  it('is there for what was refused alone', async () => {
    const screen = await renderNotice(unavailable())

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('lists who can give access, with a way to reach them where the app knows one', async () => {
    await renderNotice(role(), {
      owners: [{ name: 'Dana', href: 'mailto:dana@acme.example' }, { name: 'Kim' }],
    })

    const list = page.getByRole('list', { name: 'Who can give access' })
    await expect.element(list.getByText('Kim')).toBeVisible()
    await expect
      .element(list.getByRole('link', { name: 'Dana' }))
      .toHaveAttribute('href', 'mailto:dana@acme.example')
  })

  it('never makes a link of a script', async () => {
    await renderNotice(role(), { owners: [{ name: 'Dana', href: 'javascript:alert(1)' }] })

    await expect.element(page.getByText('Dana')).toBeVisible()
    expect(page.getByRole('link', { name: 'Dana' }).query()).toBeNull()
  })

  it('names whom the provider names, and nobody where nobody is known', async () => {
    const askWhom = vi.fn<(failure: Failure) => string | undefined>(
      () => 'Dana, billing@acme.example',
    )
    const failure = role()
    await renderNotice(failure, {}, { askWhom })
    await expect
      .element(page.getByRole('list', { name: 'Who can give access' }))
      .toHaveTextContent('Dana, billing@acme.example')
    expect(askWhom).toHaveBeenCalledWith(failure)

    await renderNotice(role(), { title: 'Nobody' })
    const other = page.getByRole('region', { name: 'Nobody' })
    await expect.element(other).toBeVisible()
    expect(other.getByRole('list', { name: 'Who can give access' }).query()).toBeNull()
  })

  it('shows the request before it is copied, and copies just that, with the keyboard', async () => {
    const failure = role({ model: 'gpt-5', remedies: [{ action: 'request-access' }] })
    const screen = await renderNotice(failure, { title: 'Couldn’t delete the drive' })
    const text = [
      'Couldn’t delete the drive: This account or key is not allowed to do this. Could you please give me access?',
      'EcoLink',
      'Model: gpt-5',
      `Request ${requestId}`,
    ].join('\n')
    expect(requestOn(screen.container)?.textContent).toBe(text)
    await userEvent.tab()
    expect(document.activeElement).toBe(copies()[0])

    await userEvent.keyboard('{Enter}')

    await expect.poll(() => navigator.clipboard.readText()).toBe(text)
    expect(copies()).toHaveLength(1)
  })

  it('asks for what this reader may not do themselves, once', async () => {
    const screen = await renderNotice(
      role(),
      {},
      { actions: { 'switch-account': false }, askWhom: 'Dana' },
    )

    await expect.element(page.getByText('Ask Dana to switch the account.')).toBeVisible()
    expect(requestOn(screen.container)?.textContent).toContain('please switch the account?')
    expect(copies()).toHaveLength(1)
  })

  it('has a button to request access only where the app gives one', async () => {
    const failure = role({ remedies: [{ action: 'request-access' }] })
    await renderNotice(failure)
    await expect.element(page.getByText('Ask an owner of this account for access.')).toBeVisible()
    expect(page.getByRole('button', { name: 'Request access' }).query()).toBeNull()

    const ask = vi.fn<Extract<ReaderAction, (...args: never[]) => unknown>>()
    await renderNotice(failure, {}, { actions: { 'request-access': ask } })
    await userEvent.click(page.getByRole('button', { name: 'Request access' }))

    expect(ask).toHaveBeenCalledOnce()
    expect(document.querySelector('button:disabled')).toBeNull()
  })

  it('has somebody to ask besides another plan, for whoever is on the largest one', async () => {
    const failure = role({ kind: 'plan-required', remedies: [{ action: 'change-plan' }] })
    const screen = await renderNotice(failure, {}, { actions: { 'change-plan': '/plans' } })

    await expect
      .element(page.getByRole('region', { name: 'Not included in your plan' }))
      .toBeVisible()
    await expect.element(page.getByRole('link', { name: 'See plans' })).toBeVisible()
    expect(requestOn(screen.container)?.textContent).toContain('please change the plan?')
  })

  it.each(['operator', 'user'] as const)(
    'has nobody asked where only the %s can change it',
    async (fixableBy) => {
      const failure = role({ fixableBy, remedies: [{ action: 'contact-support' }] })
      const screen = await renderNotice(failure)

      await expect.element(page.getByRole('region', { name: 'No access' })).toBeVisible()
      expect(requestOn(screen.container)).toBeNull()
      expect(copies()).toEqual([])
    },
  )

  it('passes axe', async () => {
    const screen = await renderInProvider(
      <main>
        <AccessNotice
          result={failedCall(role()).result}
          owners={[{ name: 'Dana', href: 'mailto:dana@acme.example' }, { name: 'Kim' }]}
        />
      </main>,
    )

    const { violations } = await axe.run(screen.container, {
      rules: { 'target-size': { enabled: true } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
