import type { Meta, StoryObj } from '@storybook/react-vite'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { everySurfaceIsShown, inTheLanguage } from './shown.tsx'
import { Specimens } from './specimens.tsx'

/** The same in Arabic, from right to left. */
const meta = {
  title: 'Catalogue/Arabic',
  component: Specimens,
  decorators: [inApp],
  beforeEach: stopClock,
  render: inTheLanguage,
  globals: { locale: 'ar' },
  play: everySurfaceIsShown,
} satisfies Meta<typeof Specimens>

export default meta
type Story = StoryObj<typeof meta>

export const InvalidRequest: Story = { args: { kind: 'invalid-request' } }
export const ContextLengthExceeded: Story = { args: { kind: 'context-length-exceeded' } }
export const PayloadTooLarge: Story = { args: { kind: 'payload-too-large' } }
export const ContentBlocked: Story = { args: { kind: 'content-blocked' } }
export const Authentication: Story = { args: { kind: 'authentication' } }
export const PermissionDenied: Story = { args: { kind: 'permission-denied' } }
export const InsufficientBalance: Story = { args: { kind: 'insufficient-balance' } }
export const SpendLimit: Story = { args: { kind: 'spend-limit' } }
export const PlanRequired: Story = { args: { kind: 'plan-required' } }
export const RateLimited: Story = { args: { kind: 'rate-limited' } }
export const ModelNotFound: Story = { args: { kind: 'model-not-found' } }
export const NotFound: Story = { args: { kind: 'not-found' } }
export const Conflict: Story = { args: { kind: 'conflict' } }
export const Gone: Story = { args: { kind: 'gone' } }
export const ServerError: Story = { args: { kind: 'server-error' } }
export const UpstreamError: Story = { args: { kind: 'upstream-error' } }
export const Unavailable: Story = { args: { kind: 'unavailable' } }
export const Timeout: Story = { args: { kind: 'timeout' } }
export const Network: Story = { args: { kind: 'network' } }
export const Canceled: Story = { args: { kind: 'canceled' } }
export const Configuration: Story = { args: { kind: 'configuration' } }
export const InvalidResponse: Story = { args: { kind: 'invalid-response' } }
export const TaskFailed: Story = { args: { kind: 'task-failed' } }
export const Unknown: Story = { args: { kind: 'unknown' } }
