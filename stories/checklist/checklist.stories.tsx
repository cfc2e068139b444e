import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Checklist } from './checklist.tsx'
import { checklist } from './rows.ts'

const meta = { title: 'Checklist', component: Checklist } satisfies Meta<typeof Checklist>

export default meta
type Story = StoryObj<typeof meta>

const rows = checklist.flatMap((group) => group.rows)

/** Every row leads to a story, names a test, or tells why there is neither. */
export const WhatThereIs: Story = {
  async play({ canvas, canvasElement }) {
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(rows.length)
    await expect(canvas.getAllByRole('link')).toHaveLength(
      rows.filter(({ shown }) => shown && 'story' in shown).length,
    )
  },
}
