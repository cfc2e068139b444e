import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { ErrorBanner, RecourseProvider, type RecourseEvent } from '../../src/components/index.ts'
import { stillCall } from '../components/calls.ts'
import { stopClock } from '../components/clock.ts'
import { failureOf } from '../components/failures.ts'

/** What a few lines of an app add. */
const meta = {
  title: 'Recipes',
  component: RecourseProvider,
  beforeEach: stopClock,
} satisfies Meta<typeof RecourseProvider>

export default meta
type Story = StoryObj<typeof meta>

const skip = fn()

/** A step of an agent that failed can be tried again, or left out: an action of the app’s own. */
export const RetryOrSkipAStep: Story = {
  args: {
    actions: { 'x-skip': skip },
    remedies: { timeout: { order: ['retry', 'x-skip'] } },
    words: {
      remedies: {
        'x-skip': {
          label: 'Skip this step',
          hint: 'Skip this step.',
          ask: 'skip this step',
        },
      },
    },
    children: (
      <ErrorBanner
        title="Couldn’t search the web"
        result={stillCall(failureOf('ecolink/504-gateway-timeout'))}
      />
    ),
  },
  async play({ canvas, userEvent }) {
    await expect(canvas.getByRole('button', { name: /^Retry/ })).toBeVisible()

    await userEvent.click(canvas.getByRole('button', { name: 'Skip this step' }))

    await waitFor(() => expect(skip).toHaveBeenCalled())
  },
}

/** The app’s own status page and documents, offered for the kinds that they are about. */
export const StatusPageAndDocuments: Story = {
  args: {
    actions: {
      'open-status-page': 'https://status.acme.example',
      'open-docs': 'https://docs.acme.example/errors/unavailable',
    },
    remedies: { unavailable: { order: ['retry', 'open-status-page', 'open-docs'] } },
    children: (
      <ErrorBanner
        title="Couldn’t create the video"
        result={stillCall(failureOf('evolink/503-overloaded'))}
      />
    ),
  },
  async play({ canvas }) {
    const addresses = canvas.getAllByRole('link').map((link) => link.getAttribute('href'))
    await expect(addresses).toEqual([
      'https://status.acme.example',
      'https://docs.acme.example/errors/unavailable',
    ])
  },
}

const notify = fn<(title: string) => void>()

/** What fails while nobody looks is told by the system, through whatever the app uses for that. */
function tellBySystem(event: RecourseEvent): void {
  if (event.type === 'shown' && document.hidden) notify(event.title)
}

/** A notification of the system for what fails in a tab that nobody looks at. */
export const NotifiesInAHiddenTab: Story = {
  args: {
    onEvent: tellBySystem,
    children: (
      <ErrorBanner
        title="Couldn’t finish the video"
        error={failureOf('evolink/task-generation-failed-no-content')}
      />
    ),
  },
  beforeEach() {
    notify.mockClear()
    Object.defineProperty(document, 'hidden', { configurable: true, value: true })
    return () => Reflect.deleteProperty(document, 'hidden')
  },
  async play() {
    await waitFor(() => expect(notify).toHaveBeenCalledWith('Couldn’t finish the video'))
  },
}
