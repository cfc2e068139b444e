import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { StreamInterrupted } from '../../src/components/index.ts'
import { guardStream } from '../../src/core/index.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const answer =
  'A region fails in steps: first its queue grows, then its oldest requests time out, and only then do'

const meta = {
  title: 'Components/StreamInterrupted',
  component: StreamInterrupted,
  decorators: [inApp],
  beforeEach: stopClock,
  args: {
    result: stillCall(failureOf('ecolink/502-backend')),
    partial: <p style={{ margin: '0 0 0.75rem', maxInlineSize: '68ch' }}>{answer}</p>,
    onContinue: fn(),
    onKeep: fn(),
  },
} satisfies Meta<typeof StreamInterrupted>

export default meta
type Story = StoryObj<typeof meta>

/** What has arrived stays; the notice and its buttons come after it. */
export const BrokeOff: Story = {
  async play({ canvas }) {
    const shown = canvas.getByRole('group', { name: 'The answer so far' })
    await expect(shown).toHaveTextContent(answer)
    const notice = canvas.getByRole('region', { name: 'The answer broke off' })
    await expect(shown.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    const names = canvas.getAllByRole('button').map((button) => button.textContent)
    await expect(names.slice(0, 3)).toEqual(['Continue', 'Start over', 'Keep as it is'])
  },
}

/** Nothing had arrived: there is nothing to continue, and nothing to keep. */
export const NothingArrived: Story = {
  args: { partial: null },
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'No answer arrived' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Continue' })).toBeNull()
    await expect(canvas.queryByRole('button', { name: 'Keep as it is' })).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Retry: No answer arrived' })).toBeVisible()
  },
}

/** Kept: the notice goes, and the focus is on the answer. */
export const Kept: Story = {
  async play({ canvas, userEvent, args }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Keep as it is' }))

    await expect(args.onKeep).toHaveBeenCalledOnce()
    await expect(canvas.queryByRole('region', { name: 'The answer broke off' })).toBeNull()
    await expect(canvas.getByRole('group', { name: 'The answer so far' })).toHaveFocus()
  },
}

/** Events of a chat completion, the last of them cut. */
const events = [
  'data: {"choices":[{"delta":{"content":"A region fails "}}]}\n\n',
  'data: {"choices":[{"delta":{"content":"in steps: first"}}]}\n\n',
  'data: {"choices":[{"delta":{"con',
]

/** An app that shows a stream as it arrives, through `guardStream`. */
function Streamed() {
  const [text, setText] = useState('')
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    let left = false
    const read = async () => {
      const bytes = new Blob(events).stream()
      const decoder = new TextDecoder()
      const reader = guardStream(bytes).getReader()
      try {
        for (let one = await reader.read(); !one.done; one = await reader.read())
          if (!left) setText((before) => before + contentOf(decoder.decode(one.value)))
      } catch (thrown) {
        if (!left) setError(thrown)
      }
    }
    void read()
    return () => {
      left = true
    }
  }, [])
  return <StreamInterrupted error={error} onRetry={() => {}} partial={text} />
}

function contentOf(chunk: string): string {
  return [...chunk.matchAll(/"content":"([^"]*)"/g)].map(([, text]) => text).join('')
}

/** A real stream whose last event is cut: everything before it stays on the screen. */
export const CutStream: Story = {
  render: () => <Streamed />,
  async play({ canvas }) {
    await waitFor(() =>
      expect(canvas.getByRole('region', { name: 'The answer broke off' })).toBeVisible(),
    )
    await expect(canvas.getByText('A region fails in steps: first')).toBeVisible()
  },
}
