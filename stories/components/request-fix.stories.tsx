import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect } from 'storybook/test'
import { RequestFix, useFieldError, type RequestFixProps } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/RequestFix',
  component: RequestFix,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { result: stillCall(failureOf('evolink/400-invalid-prompt')) },
} satisfies Meta<typeof RequestFix>

export default meta
type Story = StoryObj<typeof meta>

type Result = NonNullable<RequestFixProps['result']>

/** A form of an app, which says at the field what the summary says. */
function PromptForm({ result }: { readonly result: Result }) {
  const [prompt, setPrompt] = useState('A lighthouse at dusk, waves, slow push in')
  const { message, ...invalid } = useFieldError(result, 'prompt', ['content-blocked'])
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      style={{ display: 'grid', gap: '0.75rem', maxInlineSize: '40rem' }}
    >
      <RequestFix result={result} field="prompt" />
      <label htmlFor="draft">Prompt</label>
      <textarea
        id="draft"
        name="prompt"
        rows={3}
        value={prompt}
        onChange={(event) => setPrompt(event.target.value)}
        {...invalid}
      />
      {message !== undefined && (
        <p id={invalid['aria-describedby']} style={{ margin: 0 }}>
          {message}
        </p>
      )}
    </form>
  )
}

/** The way to the field that the gateway named; what was typed stays. */
export const InAForm: Story = {
  render: ({ result }) => (result ? <PromptForm result={result} /> : <></>),
  async play({ canvas, userEvent }) {
    const field = canvas.getByRole('textbox', { name: 'Prompt' })
    await expect(field).toHaveAccessibleDescription(
      'Correct prompt and send the request again. EvoLink said: \u2068Invalid prompt parameter\u2069',
    )

    await userEvent.click(await canvas.findByRole('button', { name: 'Go to Prompt' }))

    await expect(field).toHaveFocus()
    await expect(field).toHaveValue('A lighthouse at dusk, waves, slow push in')
  },
}

/** A refused prompt: the gateway names no field, the app knows which one it is. */
export const RefusedPrompt: Story = {
  args: { result: stillCall(failureOf('evolink/task-content-policy-violation')) },
  render: ({ result }) => (result ? <PromptForm result={result} /> : <></>),
  async play({ canvas }) {
    await expect(canvas.getByRole('textbox', { name: 'Prompt' })).toBeInvalid()
    await expect(await canvas.findByRole('button', { name: 'Go to Prompt' })).toBeVisible()
  },
}

/** Nothing on the page is called like that: what has to be changed is said. */
export const NoSuchField: Story = {
  async play({ canvas }) {
    await expect(canvas.getByText('Correct prompt and send the request again.')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /^Go to/ })).toBeNull()
  },
}

/** A name that is taken. */
export const Conflict: Story = {
  args: { result: stillCall(failureOf('ecolink/409-name-in-use')) },
  async play({ canvas }) {
    await expect(
      canvas.getByText('Choose another name, or remove what is in the way.'),
    ).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /^Retry/ })).toBeNull()
  },
}

/** Too large a file. */
export const TooLarge: Story = {
  args: { result: stillCall(failureOf('evolink/413-request-too-large')) },
}
