import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ModelSwitchPrompt, type ModelSwitchPromptProps } from '../../src/components/index.ts'
import {
  failedCall,
  outOfCredit,
  renderInProvider,
  spoken,
  unavailable,
  wrongParameter,
} from './given.tsx'

const nothing = () => {}

const models = ['flux-dev', { id: 'flux-pro', name: 'Flux Pro' }, 'qwen-image']

const confirmButton = () => page.getByRole('button', { name: 'Use this model' })

function prompt(props: Partial<ModelSwitchPromptProps> = {}) {
  return (
    <ModelSwitchPrompt
      result={failedCall(unavailable()).result}
      models={models}
      current="flux-dev"
      onSwitch={() => {}}
      {...props}
    />
  )
}

describe('ModelSwitchPrompt', () => {
  it('is a group of radio buttons, the first of them chosen, without the model that cannot answer', async () => {
    const screen = await renderInProvider(prompt())

    await expect.element(page.getByRole('group', { name: 'Use instead of flux-dev' })).toBeVisible()
    const radios = [...screen.container.querySelectorAll('input')]
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['flux-pro', true],
      ['qwen-image', false],
    ])
  })

  it('renders nothing for failures that every model would have', async () => {
    const screen = await renderInProvider(
      <>
        {prompt({ result: failedCall(outOfCredit()).result })}
        {prompt({ result: failedCall(wrongParameter()).result })}
      </>,
    )

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('is used by the keyboard: chosen by arrows, confirmed, spoken, and then the call is asked again', async () => {
    const call = failedCall(unavailable())
    const onSwitch = vi.fn<(model: string) => void>()
    await renderInProvider(prompt({ result: call.result, onSwitch }))

    await userEvent.keyboard('{Tab}')
    await userEvent.keyboard('{ArrowDown}{Tab}{Enter}')

    await expect.poll(() => onSwitch.mock.calls).toEqual([['qwen-image']])
    await expect.poll(() => call.retryNow.mock.calls.length).toBe(1)
    await expect.poll(() => spoken().polite).toContain('Switched to qwen-image.')
    expect(document.activeElement).toBe(confirmButton().element())
  })

  it('is busy while the app switches, keeps the focus, and switches once', async () => {
    const call = failedCall(unavailable())
    let finish = nothing
    const onSwitch = vi.fn<() => Promise<void>>(
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    await renderInProvider(prompt({ result: call.result, onSwitch }))

    const button = await confirmButton().findElement()
    button.focus()
    // The second press of a double click comes before anything is rendered.
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await expect.element(confirmButton()).toHaveAttribute('aria-disabled', 'true')
    expect(button).not.toHaveAttribute('disabled')
    await userEvent.keyboard('{Enter}')
    expect(call.retryNow).not.toHaveBeenCalled()
    finish()

    await expect.poll(() => call.retryNow.mock.calls.length).toBe(1)
    expect(onSwitch).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(confirmButton().element())
  })

  it('says that switching did not work, and does not ask again', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(
      prompt({ result: call.result, onSwitch: () => Promise.reject(new Error('no')) }),
    )

    await userEvent.click(confirmButton())

    const said = 'That did not work: Use this model.'
    await expect.element(page.getByText(said).first()).toBeVisible()
    await expect.poll(() => spoken().polite).toContain(said)
    expect(call.retryNow).not.toHaveBeenCalled()
    await expect.element(confirmButton()).not.toHaveAttribute('aria-disabled')
  })

  it('does not ask again what the app has sent itself', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(
      prompt({ result: call.result, onSwitch: () => call.set({ phase: 'retrying' }) }),
    )

    await userEvent.click(confirmButton())

    await expect.element(page.getByText('Switched to Flux Pro.').first()).toBeVisible()
    expect(call.retryNow).not.toHaveBeenCalled()
  })

  it('does not ask again by itself what may have run and cost', async () => {
    const call = failedCall({ ...unavailable(), outcome: 'unknown' }, { paid: true })
    await renderInProvider(prompt({ result: call.result }))

    await userEvent.click(confirmButton())

    await expect.element(page.getByText('Switched to Flux Pro.').first()).toBeVisible()
    expect(call.retryNow).not.toHaveBeenCalled()
  })

  it('says so where nothing else is on offer', async () => {
    await renderInProvider(prompt({ models: ['flux-dev'] }))

    await expect.element(page.getByText('No other model is on offer here.')).toBeVisible()
    expect(page.getByRole('radio').query()).toBeNull()
    expect(confirmButton().query()).toBeNull()
  })

  it('says whom to ask where this reader may not choose', async () => {
    await renderInProvider(prompt(), { actions: { 'choose-model': false }, askWhom: 'Dana' })

    await expect.element(page.getByText('Ask Dana to choose another model.')).toBeVisible()
    expect(page.getByRole('radio').query()).toBeNull()
  })

  it('gives two prompts radio buttons of their own', async () => {
    const screen = await renderInProvider(
      <>
        {prompt()}
        {prompt()}
      </>,
    )

    const names = [...screen.container.querySelectorAll('input')].map(({ name }) => name)
    expect(new Set(names).size).toBe(2)
  })
})
