import { StrictMode, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBanner, RecourseProvider, type RecourseEvent } from '../../src/components/index.ts'
import {
  burst,
  failedCall,
  fakeCall,
  listen,
  outOfCredit,
  renderInProvider,
  unavailable,
  wrongParameter,
} from './given.tsx'

const dismiss = (title: string) => page.getByRole('button', { name: `Dismiss: ${title}` })

describe('a banner that can be put away', () => {
  it('has no button for that unless it is asked for', async () => {
    await renderInProvider(
      <ErrorBanner title="Couldn’t load usage" result={failedCall(unavailable()).result} />,
    )
    await expect.element(page.getByRole('region')).toBeVisible()

    expect(page.getByRole('button', { name: /^Dismiss/ }).query()).toBeNull()
  })

  it('goes, tells the app, says nothing, and hands the focus to the next banner', async () => {
    const onDismiss = vi.fn<() => void>()
    await renderInProvider(
      <>
        <ErrorBanner title="Couldn’t load usage" error={unavailable()} onDismiss={onDismiss} />
        <ErrorBanner title="Couldn’t load keys" error={wrongParameter()} />
      </>,
    )
    await burst()
    const heard = listen()

    await userEvent.click(dismiss('Couldn’t load usage'))

    const next = page.getByRole('region', { name: 'Couldn’t load keys' })
    await expect.poll(() => page.getByRole('region').elements().length).toBe(1)
    await expect.element(next).toHaveFocus()
    expect(onDismiss).toHaveBeenCalledTimes(1)
    await burst()
    expect(heard.filter(Boolean)).toEqual([])
  })

  it('hands the focus to what is around it where it was the only one', async () => {
    await renderInProvider(
      <main aria-label="Usage">
        <ErrorBanner title="Couldn’t load usage" error={unavailable()} onDismiss={() => {}} />
      </main>,
    )

    dismiss('Couldn’t load usage').element().focus()
    await userEvent.keyboard('{Enter}')

    await expect.element(page.getByRole('main')).toHaveFocus()
    await userEvent.tab()
    expect(page.getByRole('main').element().hasAttribute('tabindex')).toBe(false)
  })

  it('does so as well where the app itself takes it away', async () => {
    await renderInProvider(<OwnDismissal />)

    await userEvent.click(dismiss('Couldn’t load usage'))

    await expect.element(page.getByRole('main')).toHaveFocus()
    expect(page.getByRole('region').query()).toBeNull()
  })

  it('stays away while the same failure lasts, and is back for another one', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(
      <ErrorBanner title="Couldn’t load usage" result={call.result} onDismiss={() => {}} />,
    )
    await userEvent.click(dismiss('Couldn’t load usage'))
    await expect.poll(() => page.getByRole('region').query()).toBeNull()

    call.set({ failure: unavailable() })
    await burst()
    expect(page.getByRole('region').query()).toBeNull()
    call.set({ failure: outOfCredit() })

    await expect.element(page.getByText(/too little credit/)).toBeVisible()
  })

  it('is back when the same failure comes after a success', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(
      <ErrorBanner title="Couldn’t load usage" result={call.result} onDismiss={() => {}} />,
    )
    await userEvent.click(dismiss('Couldn’t load usage'))
    await expect.poll(() => page.getByRole('region').query()).toBeNull()

    call.set({ failure: undefined, phase: 'idle' })
    await burst()
    call.set({ failure: unavailable(), phase: 'failed' })

    await expect.element(page.getByRole('region')).toBeVisible()
  })

  it('cannot be what has broken a whole page', async () => {
    await renderInProvider(
      <ErrorBanner
        surface="page"
        title="Couldn’t open this account"
        error={unavailable()}
        onDismiss={() => {}}
      />,
    )

    await expect.element(page.getByRole('region')).toBeVisible()
    expect(page.getByRole('button', { name: /^Dismiss/ }).query()).toBeNull()
  })
})

function OwnDismissal() {
  const [open, setOpen] = useState(true)
  const [error] = useState(unavailable)
  return (
    <main>
      {open && (
        <ErrorBanner title="Couldn’t load usage" error={error} onDismiss={() => setOpen(false)} />
      )}
    </main>
  )
}

/** What an app hears. */
function told() {
  const events: string[] = []
  const onEvent = ({ type, failure, title }: RecourseEvent) =>
    void events.push(`${type} ${failure.kind}: ${title}`)
  return { events, onEvent }
}

describe('what an app is told', () => {
  it('is that a failure is shown, once for each cause and banner, and that it is over', async () => {
    const { events, onEvent } = told()
    const call = fakeCall({})
    await renderInProvider(<ErrorBanner title="Usage" result={call.result} />, { onEvent })
    expect(events).toEqual([])

    call.set({ failure: unavailable(), phase: 'waiting', nextRetryAt: Date.now() + 30_000 })
    await expect.poll(() => events).toEqual(['shown unavailable: Usage'])
    call.set({ phase: 'retrying' })
    call.set({ failure: unavailable(), phase: 'failed' })
    await expect.element(page.getByRole('region')).toHaveAttribute('data-phase', 'failed')
    call.set({ failure: outOfCredit() })
    await expect.poll(() => events.length).toBe(2)
    call.set({ failure: undefined, phase: 'idle' })

    await expect.poll(() => events.length).toBe(3)
    expect(events).toEqual([
      'shown unavailable: Usage',
      'shown insufficient-balance: Usage',
      'resolved insufficient-balance: Usage',
    ])
  })

  it('is not that it is over where the banner is only taken away', async () => {
    const { events, onEvent } = told()
    const call = failedCall(unavailable())
    const app = (open: boolean) => (
      <StrictMode>
        <RecourseProvider onEvent={onEvent}>
          {open && <ErrorBanner title="Usage" result={call.result} />}
        </RecourseProvider>
      </StrictMode>
    )
    const { rerender } = await render(app(true))
    await expect.poll(() => events).toEqual(['shown unavailable: Usage'])

    await rerender(app(false))
    await burst()

    expect(events).toEqual(['shown unavailable: Usage'])
  })

  it('is not that it is over where nobody can tell, as with an error alone whose banner leaves', async () => {
    const { events, onEvent } = told()
    const error = unavailable()
    const app = (shown: 'banner' | 'no error' | 'nothing') => (
      <RecourseProvider onEvent={onEvent}>
        {shown !== 'nothing' && (
          <ErrorBanner title="Usage" error={shown === 'banner' ? error : undefined} />
        )}
      </RecourseProvider>
    )
    const first = await render(app('banner'))
    await expect.poll(() => events).toEqual(['shown unavailable: Usage'])
    await first.rerender(app('nothing'))
    await first.unmount()

    const second = await render(app('banner'))
    await expect.poll(() => events.length).toBe(2)
    await second.rerender(app('no error'))

    await expect.poll(() => events.length).toBe(3)
    expect(events).toEqual([
      'shown unavailable: Usage',
      'shown unavailable: Usage',
      'resolved unavailable: Usage',
    ])
  })

  it('is that it is over also where the banner leaves with its failure', async () => {
    const { events, onEvent } = told()
    const call = failedCall(unavailable())
    const app = (open: boolean) => (
      <RecourseProvider onEvent={onEvent}>
        {open && <ErrorBanner title="Usage" result={call.result} />}
      </RecourseProvider>
    )
    const { rerender } = await render(app(true))
    await expect.poll(() => events).toEqual(['shown unavailable: Usage'])

    call.set({ failure: undefined, phase: 'idle' })
    await rerender(app(false))

    await expect
      .poll(() => events)
      .toEqual(['shown unavailable: Usage', 'resolved unavailable: Usage'])
  })

  it('is nothing of a tile whose cause another surface shows', async () => {
    const { events, onEvent } = told()
    const call = failedCall(unavailable(), { claimed: true })
    await renderInProvider(<ErrorBanner surface="tile" title="Usage" result={call.result} />, {
      onEvent,
    })
    await expect.element(page.getByRole('group')).toHaveAttribute('data-claimed')

    expect(events).toEqual([])
  })
})

describe('the sentence of a banner', () => {
  it('can be the app’s own, seen and heard', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <ErrorBanner title="Couldn’t load usage" text="The meter is away." result={call.result} />,
    )
    const heard = listen()

    call.set({ failure: unavailable(), phase: 'failed' })

    await expect.element(page.getByText('The meter is away.').first()).toBeVisible()
    await expect
      .poll(() => heard.filter(Boolean))
      .toEqual(['Couldn’t load usage. The meter is away.'])
  })

  it('describes the field that it is about', async () => {
    await renderInProvider(
      <>
        <label>
          Frames
          <input aria-describedby="frames-error" aria-invalid="true" />
        </label>
        <ErrorBanner
          surface="inline"
          title="Couldn’t save"
          textId="frames-error"
          error={wrongParameter()}
        />
      </>,
    )

    await expect
      .element(page.getByLabelText('Frames'))
      .toHaveAccessibleDescription('The request was not accepted.')
  })
})
