import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import axe from 'axe-core'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  AuthPrompt,
  ErrorBanner,
  RecourseProvider,
  type ReaderAction,
  type SaveKey,
} from '../../src/components/index.ts'
import { ApiKeyForm } from '../../src/components/parts.ts'
import { toReport, type Failure } from '../../src/core/index.ts'
import { evolink } from '../../src/gateways/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import {
  burst,
  ecolinkFailure,
  failedCall,
  listen,
  renderInProvider,
  spoken,
  unavailable,
} from './given.tsx'

const wrongKey = () =>
  ecolinkFailure(401, { error: 'unauthorized', message: 'This API key was revoked' })

const endedSession = (): Failure => ({ ...wrongKey(), remedies: [{ action: 'sign-in' }] })

const saves = () => vi.fn<SaveKey>(() => Promise.resolve())
const prompts = () => page.getByRole('region').elements()
const keyInput = () => page.getByLabelText('API key', { exact: true })
const save = () => page.getByRole('button', { name: 'Save and try again' })

describe('AuthPrompt', () => {
  it('is there for what was not let in alone', async () => {
    await renderInProvider(<AuthPrompt result={failedCall(unavailable()).result} />)

    expect(prompts()).toEqual([])
  })

  it('leads to the page of the keys, where a key was not accepted', async () => {
    await renderInProvider(<AuthPrompt result={failedCall(wrongKey()).result} />)

    await expect
      .element(page.getByRole('region', { name: 'The API key was not accepted' }))
      .toBeVisible()
    await expect
      .element(page.getByRole('link', { name: 'Open API keys (opens in a new tab)' }))
      .toHaveAttribute('href', 'https://console.ecohash.com/')
  })

  it('has them sign in again where a session ended, and hands the call to the app’s function', async () => {
    const signIn = vi.fn<Extract<ReaderAction, (...args: never[]) => unknown>>(
      (_failure, _remedy, call) => Promise.resolve().then(call.resume),
    )
    const failure = endedSession()
    const call = failedCall(failure)
    await renderInProvider(<AuthPrompt result={call.result} comesBack />, {
      actions: { 'sign-in': signIn },
    })
    await expect.element(page.getByText('You come back to this place afterwards.')).toBeVisible()

    await userEvent.click(page.getByRole('button', { name: 'Sign in again', exact: true }))

    expect(signIn.mock.calls[0]?.slice(0, 2)).toEqual([failure, { action: 'sign-in' }])
    await expect.poll(() => call.resume.mock.calls).toEqual([[failure]])
  })

  it('never adds anything to a link of the app, nor follows it by itself', async () => {
    const before = location.href
    await renderInProvider(<AuthPrompt result={failedCall(endedSession()).result} />, {
      actions: { 'sign-in': '/login?next=usage' },
    })

    await expect
      .element(page.getByRole('link', { name: 'Sign in again' }))
      .toHaveAttribute('href', '/login?next=usage')
    expect(location.href).toBe(before)
  })

  it('asks nobody for a key that is the operator’s', async () => {
    const failure: Failure = {
      ...wrongKey(),
      fixableBy: 'operator',
      remedies: [{ action: 'contact-support', channel: '#console' }],
    }
    await renderInProvider(
      <AuthPrompt result={failedCall(failure).result}>
        <ApiKeyForm onSave={saves()} />
      </AuthPrompt>,
    )

    await expect.element(page.getByText(/You cannot fix this here\.$/)).toBeVisible()
    expect(keyInput().query()).toBeNull()
    expect(page.getByRole('link').query()).toBeNull()
  })

  it('takes no focus when it appears', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(
      <>
        <input aria-label="Draft" />
        <AuthPrompt result={call.result}>
          <ApiKeyForm onSave={saves()} />
        </AuthPrompt>
      </>,
    )
    await userEvent.click(page.getByLabelText('Draft'))

    call.set({ failure: wrongKey() })
    await expect.element(keyInput()).toBeVisible()

    await expect.element(page.getByLabelText('Draft')).toHaveFocus()
  })
})

describe('several prompts for one cause', () => {
  it('are one, and the next takes over when it goes', async () => {
    const calls = [failedCall(wrongKey()), failedCall(wrongKey()), failedCall(wrongKey())]
    await renderInProvider(
      calls.map(({ result }, at) => (
        <AuthPrompt key={at} result={result} title={`Prompt ${at + 1}`} />
      )),
    )
    expect(prompts().map((element) => element.getAttribute('aria-labelledby'))).toHaveLength(1)
    await expect.element(page.getByRole('region', { name: 'Prompt 1' })).toBeVisible()

    calls[0]?.set({ failure: undefined, phase: 'idle' })

    await expect.element(page.getByRole('region', { name: 'Prompt 2' })).toBeVisible()
    expect(prompts()).toHaveLength(1)
  })

  it('are two where a key and a session ended', async () => {
    await renderInProvider(
      <>
        <AuthPrompt result={failedCall(wrongKey()).result} />
        <AuthPrompt result={failedCall(endedSession()).result} />
      </>,
    )

    await expect.poll(() => prompts().length).toBe(2)
  })

  it('are spoken of once', async () => {
    const calls = [failedCall(unavailable()), failedCall(unavailable())]
    await renderInProvider(calls.map(({ result }, at) => <AuthPrompt key={at} result={result} />))
    const heard = listen()

    for (const call of calls) call.set({ failure: wrongKey() })
    await expect.poll(() => spoken().polite).toMatch(/^The API key was not accepted\./)
    await burst()

    expect(heard).toHaveLength(1)
  })
})

const renderForm = async (onSave: SaveKey, failure = wrongKey()) => {
  const call = failedCall(failure)
  const screen = await renderInProvider(
    <AuthPrompt result={call.result}>
      <ApiKeyForm onSave={onSave} />
    </AuthPrompt>,
  )
  return { ...call, screen }
}

describe('ApiKeyForm', () => {
  it('has an input that no browser fills, corrects or keeps, and in which a key can be pasted', async () => {
    await renderForm(saves())
    const input = keyInput().element()
    expect(input).toHaveAttribute('autocomplete', 'off')
    expect(input).toHaveAttribute('spellcheck', 'false')
    expect(input).toHaveAttribute('type', 'password')
    expect(input).not.toHaveAttribute('name')
    await navigator.clipboard.writeText('eco_pasted')

    await userEvent.click(keyInput())
    await userEvent.paste()

    await expect.element(keyInput()).toHaveValue('eco_pasted')
  })

  it('shows the key to whoever asks, with a button that says whether it does', async () => {
    await renderForm(saves())
    const show = page.getByRole('button', { name: 'Show the key' })
    await expect.element(show).toHaveAttribute('aria-pressed', 'false')

    await userEvent.click(show)

    await expect.element(show).toHaveAttribute('aria-pressed', 'true')
    await expect.element(keyInput()).toHaveAttribute('type', 'text')
  })

  it('saves with the keyboard alone, forgets the key, and resumes what stopped', async () => {
    const onSave = saves()
    const failure = wrongKey()
    const { resume, screen } = await renderForm(onSave, failure)
    await userEvent.click(keyInput())

    await userEvent.keyboard(' eco_new {Enter}')

    await expect.poll(() => onSave.mock.calls.map(([key]) => key)).toEqual(['eco_new'])
    await expect.poll(() => resume.mock.calls).toEqual([[failure]])
    await expect.element(keyInput()).toHaveValue('')
    await expect.poll(() => spoken().polite).toBe('The key was saved. What stopped is tried again.')
    expect(screen.container.outerHTML).not.toContain('eco_new')
  })

  it('asks for a key where none was entered: tied to the input, spoken, with the focus there', async () => {
    const onSave = saves()
    await renderForm(onSave)

    await userEvent.click(save())

    await expect.element(keyInput()).toHaveFocus()
    await expect.element(keyInput()).toHaveAccessibleDescription('Enter a key first.')
    await expect.element(keyInput()).toHaveAttribute('aria-invalid', 'true')
    await expect.poll(() => spoken().polite).toBe('Enter a key first.')
    expect(onSave).not.toHaveBeenCalled()
  })

  it('keeps what was entered where it could not be saved, and shows nothing that may quote it', async () => {
    const { resume, screen } = await renderForm(() => {
      throw new Error('eco_new is not a key')
    })
    await userEvent.fill(keyInput(), 'eco_new')

    await userEvent.click(save())

    await expect.element(keyInput()).toHaveAccessibleDescription('The key could not be saved.')
    await expect.element(keyInput()).toHaveValue('eco_new')
    expect(screen.container.textContent).not.toContain('eco_new')
    expect(resume).not.toHaveBeenCalled()
  })

  it('is saved once, however often it is pressed, and keeps the focus meanwhile', async () => {
    const onSave = vi.fn<SaveKey>(() => new Promise(() => {}))
    await renderForm(onSave)
    await userEvent.fill(keyInput(), 'eco_new')

    await userEvent.dblClick(save())

    const saving = page.getByRole('button', { name: 'Saving …' })
    await expect.element(saving).toHaveAttribute('aria-disabled', 'true')
    await expect.element(saving).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(onSave).toHaveBeenCalledOnce()
  })

  it('leaves no key in events or reports', async () => {
    const onEvent = vi.fn<(event: unknown) => void>()
    const failure = wrongKey()
    await renderInProvider(
      <AuthPrompt result={failedCall(failure).result}>
        <ApiKeyForm onSave={saves()} />
      </AuthPrompt>,
      { onEvent },
    )
    await userEvent.fill(keyInput(), 'eco_secret_1')
    await userEvent.click(save())
    await expect.element(keyInput()).toHaveValue('')

    expect(JSON.stringify(onEvent.mock.calls)).not.toContain('eco_secret_1')
    expect(toReport(failure)).not.toContain('eco_secret_1')
  })
})

/** Lets nobody in until there is a new key. */
function Console({
  door,
  withPrompt = true,
}: {
  readonly door: { open: boolean }
  readonly withPrompt?: boolean
}) {
  const read = async (name: string) => {
    if (door.open) return name
    throw {
      status: 401,
      body: { error: { code: 'authentication_error', message: 'Invalid or expired API token' } },
    }
  }
  const usage = useQuery({ queryKey: ['usage'], queryFn: () => read('Usage is there') })
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => read('Keys are there') })
  const onSave = () => Promise.resolve().then(() => (door.open = true))
  return (
    <>
      {[usage, keys].map((result, at) => (
        <div key={at}>
          {withPrompt && (
            <AuthPrompt result={result}>
              <ApiKeyForm onSave={onSave} />
            </AuthPrompt>
          )}
          <ErrorBanner result={result} surface="tile" title={`Tile ${at + 1}`} />
          {result.data}
        </div>
      ))}
    </>
  )
}

describe('with TanStack Query', () => {
  it('one prompt claims the cause, and one key has everything asked again', async () => {
    const queryClient = withRecourse(new QueryClient(), { gateway: evolink })
    await render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <RecourseProvider>
            <Console door={{ open: false }} />
          </RecourseProvider>
        </QueryClientProvider>
      </StrictMode>,
    )
    await expect.element(keyInput()).toBeVisible()
    expect(prompts()).toHaveLength(1)
    const isClaimed = () =>
      recourseOf(queryClient)
        .failures()
        .map(({ claimed }) => claimed)
    await expect.poll(isClaimed).toEqual([true])

    await userEvent.fill(keyInput(), 'evo-new')
    await userEvent.click(save())

    await expect.element(page.getByText('Usage is there')).toBeVisible()
    await expect.element(page.getByText('Keys are there')).toBeVisible()
    expect(prompts()).toEqual([])
  })

  it('gives the claim back when it goes', async () => {
    const queryClient = withRecourse(new QueryClient(), { gateway: evolink })
    const app = (withPrompt: boolean) => (
      <QueryClientProvider client={queryClient}>
        <RecourseProvider>
          <Console door={{ open: false }} withPrompt={withPrompt} />
        </RecourseProvider>
      </QueryClientProvider>
    )
    const screen = await render(app(true))
    const isClaimed = () =>
      recourseOf(queryClient)
        .failures()
        .map(({ claimed }) => claimed)
    await expect.poll(isClaimed).toEqual([true])

    await screen.rerender(app(false))

    await expect.poll(isClaimed).toEqual([false])
  })
})

describe('a prompt', () => {
  it('passes axe, with an error in its form', async () => {
    const screen = await renderInProvider(
      <main>
        <AuthPrompt result={failedCall(wrongKey()).result}>
          <ApiKeyForm onSave={saves()} />
        </AuthPrompt>
      </main>,
    )
    await userEvent.click(save())
    await expect.element(keyInput()).toHaveAttribute('aria-invalid', 'true')

    const { violations } = await axe.run(screen.container, {
      rules: { 'target-size': { enabled: true } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
