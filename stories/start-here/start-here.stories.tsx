import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StartHere as Page } from './start-here.tsx'

const meta = {
  title: 'Start here',
  component: Page,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Page>

export default meta

export const StartHere: StoryObj<typeof meta> = {
  name: 'Start here',
  async play({ canvas }) {
    await expect(canvas.getByText('Something went wrong')).toBeVisible()
    await expect(canvas.getByText('Couldn’t start the render')).toBeVisible()
    await expect(canvas.getByRole('link', { name: /^Dashboard/ })).toHaveAttribute(
      'href',
      './?path=/story/dashboard--healthy',
    )
  },
}
