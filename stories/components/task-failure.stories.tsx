import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { TaskFailure, type Task } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const task: Task = {
  id: 'task-unified-1763714701-h4k7m',
  stage: 'Rendering, 62 %',
  startedAt: noon - 340_000,
  parameters: { model: 'seedance-1.5-pro', duration: 8 },
}

const meta = {
  title: 'Components/TaskFailure',
  component: TaskFailure,
  decorators: [inApp],
  beforeEach: stopClock,
  args: {
    result: stillCall(failureOf('evolink/task-service-error')),
    task,
    onCheckStatus: fn(),
    onRunAgain: fn(),
  },
} satisfies Meta<typeof TaskFailure>

export default meta
type Story = StoryObj<typeof meta>

/** It cost nothing, which the gateway’s document says: running it again asks nothing. */
export const NothingCharged: Story = {
  async play({ canvas, userEvent, args }) {
    await expect(canvas.getByText('Nothing was charged.')).toBeVisible()

    await userEvent.click(canvas.getByRole('button', { name: 'Run again' }))

    await waitFor(() => expect(args.onRunAgain).toHaveBeenCalledWith(task.parameters))
    await expect(canvas.queryByRole('alertdialog')).toBeNull()
  },
}

/** Nobody knows how it ended: looking comes first, and running it again asks. */
export const NobodyKnows: Story = {
  args: { result: stillCall(failureOf('evolink/500-outcome-unknown')) },
  async play({ canvas, canvasElement, userEvent, args }) {
    await expect(
      canvas.getByRole('region', { name: 'Nobody knows how the task ended' }),
    ).toBeVisible()
    await expect(canvasElement.querySelector('[data-primary]')).toHaveTextContent(
      'Check the status',
    )

    await userEvent.click(canvas.getByRole('button', { name: 'Run again' }))

    const dialog = canvas.getByRole('alertdialog', { name: 'Run it again?' })
    await expect(dialog).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Do not run it' }))
    await expect(args.onRunAgain).not.toHaveBeenCalled()
    await expect(canvas.getByRole('button', { name: 'Run again' })).toHaveFocus()
  },
}

/** Refused because of what it was made of: the advice is to change that. */
export const RefusedContent: Story = {
  args: { result: stillCall(failureOf('evolink/task-content-policy-violation')) },
  async play({ canvas }) {
    await expect(canvas.getByText('Reword the prompt or use other material.')).toBeVisible()
  },
}

/** An app whose task comes to another stage once it is looked at. */
function Watched() {
  const [stage, setStage] = useState('Queued')
  return (
    <TaskFailure
      result={unknown}
      task={{ ...task, stage }}
      onCheckStatus={async () => setStage('Rendering')}
    />
  )
}

const unknown = stillCall(failureOf('evolink/500-outcome-unknown'))

/** A change of the stage is seen and spoken. */
export const Checked: Story = {
  render: () => <Watched />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Check the status' }))

    await waitFor(() =>
      expect(canvas.getAllByText('The task is now at: Rendering.')[0]).toBeVisible(),
    )
  },
}
