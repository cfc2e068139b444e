import type { Meta, StoryObj } from '@storybook/react-vite'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/index.ts'
import { Icon, Retry, Root, Text, Title } from '../../src/components/parts.ts'
import { stillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/ErrorBanner/In small places',
  component: ErrorBanner,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { title: 'Couldn’t load usage' },
} satisfies Meta<typeof ErrorBanner>

export default meta
type Story = StoryObj<typeof meta>

const cell = {
  padding: '6px 12px',
  borderBlockEnd: '1px solid color-mix(in oklab, CanvasText 14%, transparent)',
  textAlign: 'start',
} as const

const rows = [
  { model: 'flux-dev', spend: '$12.40' },
  { model: 'kling-2.1', failed: 'ecolink/503-no-healthy-pod' },
  { model: 'qwen3-max', spend: '$3.18' },
] as const

/** In the cell of a table: a line that belongs to its row. */
export const TableCell: Story = {
  render: () => (
    <table
      style={{ borderCollapse: 'collapse', inlineSize: '100%', maxInlineSize: 760, fontSize: 14 }}
    >
      <thead>
        <tr>
          <th style={cell}>Model</th>
          <th style={cell}>Spend this month</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.model}>
            <th scope="row" style={{ ...cell, fontWeight: 400 }}>
              {row.model}
            </th>
            <td style={cell}>
              {'failed' in row ? (
                <ErrorBanner
                  surface="inline"
                  title="No spend"
                  result={stillCall(failureOf(row.failed), {
                    phase: 'waiting',
                    maxAttempts: 4,
                    nextRetryAt: noon + 34_000,
                  })}
                />
              ) : (
                row.spend
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  async play({ canvas }) {
    const group = canvas.getByRole('group', { name: 'No spend' })
    await expect(group.closest('td')).not.toBeNull()
    await expect(canvas.getByRole('button', { name: 'Retry: No spend' })).toBeVisible()
  },
}

/** Below a field: what went wrong is the field’s description, by the id that `textId` gives. */
export const FormField: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 4, maxInlineSize: 420, fontSize: 14 }}>
      <label htmlFor="frames">Frames</label>
      <input
        id="frames"
        defaultValue="many"
        aria-invalid="true"
        aria-describedby="frames-error"
        style={{ font: 'inherit', padding: '6px 10px', minBlockSize: 34 }}
      />
      <ErrorBanner
        surface="inline"
        title="Not saved"
        textId="frames-error"
        error={failureOf('ecolink/400-wrong-type')}
      />
    </div>
  ),
  async play({ canvas }) {
    await expect(canvas.getByLabelText('Frames')).toHaveAccessibleDescription(
      'The request was not accepted.',
    )
  },
}

/** In a menu there is room for menu items alone, so the retry is one of them, and the menu stays open. */
export const MenuRow: Story = {
  render: () => <ModelMenu />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Model' }))
    const retry = await screen.findByRole('menuitem', { name: 'Retry: Couldn’t load models' })
    await expect(screen.getByRole('menu')).toHaveTextContent('Couldn’t load models')

    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await waitFor(() => expect(retry).toHaveFocus())
    await userEvent.keyboard('{Enter}')

    await expect(call.asked).toEqual(['retry'])
    await expect(screen.getByRole('menu')).toBeVisible()
  },
}

const call = stillCall(failureOf('ecolink/502-backend'))

const item = { padding: '6px 10px', borderRadius: 6, fontSize: 14, cursor: 'default' } as const

function ModelMenu() {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger style={{ font: 'inherit', padding: '6px 12px' }}>
        Model
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          sideOffset={6}
          style={{
            inlineSize: 280,
            padding: 6,
            border: '1px solid color-mix(in oklab, CanvasText 20%, transparent)',
            borderRadius: 10,
            background: 'Canvas',
            fontFamily: 'system-ui, sans-serif',
          }}
        >
          <DropdownMenu.Item style={item}>flux-dev</DropdownMenu.Item>
          <Root
            surface="inline"
            title="Couldn’t load models"
            result={call}
            style={{ padding: '6px 10px' }}
          >
            <Icon />
            <Title />
            <Text />
            <Retry asChild>
              <DropdownMenu.Item
                style={{ ...item, inlineSize: '100%' }}
                onSelect={(event) => event.preventDefault()}
              >
                Retry
              </DropdownMenu.Item>
            </Retry>
          </Root>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** Somebody who has read it can put it away; it is back when it happens again. */
export const Dismissible: Story = {
  render: () => <TwoBanners />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss: Couldn’t load usage' }))

    await waitFor(() => expect(canvas.getAllByRole('region')).toHaveLength(1))
    await waitFor(() => expect(canvas.getByRole('region')).toHaveFocus())
  },
}

function TwoBanners() {
  const [usage] = useState(() => stillCall(failureOf('ecolink/429-rate-limited')))
  const [keys] = useState(() => stillCall(failureOf('ecolink/403-role')))
  return (
    <div style={{ display: 'grid', gap: 12, maxInlineSize: 720 }}>
      <ErrorBanner title="Couldn’t load usage" result={usage} onDismiss={() => {}} />
      <ErrorBanner title="Couldn’t load keys" result={keys} onDismiss={() => {}} />
    </div>
  )
}
