import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { ModelSwitchPrompt, type ModelSwitchPromptProps } from '../../src/components/index.ts'
import { toFailure } from '../../src/core/index.ts'
import { openai } from '../../src/gateways/index.ts'
import { stillCall, type StillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const models = [
  { id: 'seedance-1.5-pro', name: 'Seedance 1.5 Pro' },
  { id: 'wan-2.5-t2v', name: 'Wan 2.5' },
  { id: 'kling-3', name: 'Kling 3' },
]

const meta = {
  title: 'Components/ModelSwitchPrompt',
  component: ModelSwitchPrompt,
  decorators: [inApp],
  beforeEach: stopClock,
  args: {
    result: stillCall(failureOf('evolink/503-overloaded')),
    models,
    current: 'kling-3',
    onSwitch: fn(),
  },
} satisfies Meta<typeof ModelSwitchPrompt>

export default meta
type Story = StoryObj<typeof meta>

/** The model that does not answer is not among those to choose from. */
export const Overloaded: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: 'Use instead of kling-3' })).toBeVisible()
    await expect(canvas.getAllByRole('radio')).toHaveLength(2)
  },
}

/** A model that is not offered here. */
export const UnknownModel: Story = {
  args: {
    result: stillCall(failureOf('ecolink/404-unknown-model')),
    current: 'flux-dve',
    models: ['flux-dev', 'flux-pro-1.1', 'qwen-image'],
  },
}

const tooLong = toFailure(
  {
    status: 400,
    body: {
      error: {
        message:
          "This model's maximum context length is 128000 tokens. However, your messages resulted in 141022 tokens. Please reduce the length of the messages.",
        type: 'invalid_request_error',
        param: 'messages',
        code: 'context_length_exceeded',
      },
    },
  },
  { gateway: openai, receivedAt: noon },
)

/** Of too long an input only models with more room help, the largest first. */
export const TooLong: Story = {
  args: {
    result: stillCall(tooLong),
    current: 'gpt-4o',
    models: [
      { id: 'gpt-4o', contextWindow: 128_000 },
      { id: 'gpt-4o-mini', contextWindow: 128_000 },
      { id: 'gpt-5', contextWindow: 400_000 },
      { id: 'gpt-4.1', contextWindow: 1_047_576 },
    ],
  },
  async play({ canvas }) {
    const [first, second] = canvas.getAllByRole('radio')
    await expect(first).toBeChecked()
    await expect(first).toHaveAccessibleName('gpt-4.1 1,047,576 tokens')
    await expect(second).toHaveAccessibleName('gpt-5 400,000 tokens')
  },
}

/** There is nothing to switch to. */
export const NothingElse: Story = {
  args: { models: ['kling-3'] },
  async play({ canvas }) {
    await expect(canvas.getByText('No other model is on offer here.')).toBeVisible()
    await expect(canvas.queryByRole('radio')).toBeNull()
  },
}

/** An app that takes a moment to switch. */
function Switching({ result }: Pick<ModelSwitchPromptProps, 'result'>) {
  const [model, setModel] = useState('kling-3')
  const onSwitch = async (next: string) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    setModel(next)
  }
  return <ModelSwitchPrompt result={result} models={models} current={model} onSwitch={onSwitch} />
}

const stopped = stillCall(failureOf('evolink/503-overloaded'))

/** With the keyboard alone: choose, confirm, and the call is asked again. */
export const ByKeyboard: Story = {
  args: { result: stopped },
  render: ({ result }) => <Switching result={result} />,
  async play({ canvas, userEvent }) {
    await userEvent.tab()
    await expect(canvas.getByLabelText('Seedance 1.5 Pro')).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByLabelText('Wan 2.5')).toBeChecked()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')

    await waitFor(() => expect(askedOf(stopped)).toEqual(['retry']))
    await expect(canvas.getAllByText('Switched to Wan 2.5.')[0]).toBeVisible()
  },
}

function askedOf({ asked }: StillCall): readonly string[] {
  return asked
}
