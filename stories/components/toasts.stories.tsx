import type { Meta, StoryObj } from '@storybook/react-vite'
import { Toast } from 'radix-ui'
import { useEffect, useState } from 'react'
import { Toaster, toast } from 'sonner'
import { expect, screen, waitFor } from 'storybook/test'
import { ErrorBanner, useRecourse, type CallResult } from '../../src/components/index.ts'
import {
  Actions,
  Icon,
  Meta as MetaPart,
  Press,
  Root,
  Text,
  Title,
} from '../../src/components/parts.ts'
import type { Failure } from '../../src/core/index.ts'
import { stillCall, type StillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

/**
 * Recipes: the library brings no toaster of its own. A toast is for what a person did and no longer
 * looks at: mutations, and failures that are out of sight. Everything else is shown in its place.
 */
const meta = {
  title: 'Components/Toasts',
  decorators: [inApp],
  beforeEach() {
    toast.dismiss()
    return stopClock()
  },
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** The same for all that has one cause, so that it is one toast. */
const idOf = ({ kind, gateway, fixableBy }: Failure) => [kind, gateway, fixableBy].join(' ')

/** Has sonner show the failure of a mutation. The toaster speaks, so the banner is quiet. */
function useSonner(result: CallResult, title: string) {
  const { failure } = useRecourse(result)
  const id = failure && idOf(failure)
  const isActionable = failure !== undefined && failure.remedies.length > 0
  useEffect(() => {
    if (id === undefined) return undefined
    toast.custom(
      () => (
        <ErrorBanner
          quiet
          result={result}
          title={title}
          onDismiss={() => toast.dismiss(id)}
          style={{ inlineSize: 'min(28rem, 100vw - 2rem)' }}
        />
      ),
      { id, duration: isActionable ? Infinity : 8_000 },
    )
    return () => void toast.dismiss(id)
  }, [id, isActionable, result, title])
}

function Save({ call, title }: { readonly call: StillCall; readonly title: string }) {
  useSonner(call, title)
  return null
}

const wellCall = () =>
  stillCall(failureOf('ecolink/403-role'), { failure: undefined, phase: 'idle' })

function SonnerApp() {
  const [key] = useState(wellCall)
  const [limit] = useState(wellCall)
  const fail = () => {
    key.move({ failure: failureOf('ecolink/403-role'), phase: 'failed' })
    limit.move({ failure: failureOf('ecolink/403-role'), phase: 'failed' })
  }
  return (
    <>
      <button onClick={fail}>Save both</button>
      <Save call={key} title="Couldn’t save the key" />
      <Save call={limit} title="Couldn’t save the limit" />
      <Toaster position="bottom-right" />
    </>
  )
}

/** `sonner`: one toast for each cause; it stays as long as there is something to do about it. */
export const WithSonner: Story = {
  render: () => <SonnerApp />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Save both' }))

    await screen.findByText(/not allowed to do this/)
    await waitFor(() => expect(document.querySelectorAll('[data-sonner-toast]')).toHaveLength(1))
    await expect(screen.getAllByRole('status')[0]).toHaveTextContent('')
  },
}

/** The failure of a mutation as a toast of Radix: what is read aloud says also what can be done. */
function RadixToast({ call, title }: { readonly call: StillCall; readonly title: string }) {
  const { failure } = useRecourse(call)
  const [dismissed, setDismissed] = useState<Failure>()
  const isActionable = failure !== undefined && failure.remedies.length > 0
  return (
    <Root quiet asChild result={call} title={title}>
      <Toast.Root
        open={failure !== undefined && failure !== dismissed}
        onOpenChange={() => setDismissed(failure)}
        duration={isActionable ? Infinity : 8_000}
      >
        <Icon />
        <Toast.Title asChild>
          <Title />
        </Toast.Title>
        <Toast.Description asChild>
          <Text />
        </Toast.Description>
        <Toast.Action altText={`Retry: ${title}`} asChild>
          <span>
            <Actions />
          </span>
        </Toast.Action>
        <MetaPart>
          <Toast.Close asChild>
            <Press>Dismiss</Press>
          </Toast.Close>
        </MetaPart>
      </Toast.Root>
    </Root>
  )
}

function RadixApp() {
  const [call] = useState(() =>
    stillCall(failureOf('ecolink/502-backend'), { failure: undefined, phase: 'idle' }),
  )
  return (
    <Toast.Provider label="Notification">
      <button
        onClick={() => call.move({ failure: failureOf('ecolink/502-backend'), phase: 'failed' })}
      >
        Save
      </button>
      <RadixToast call={call} title="Couldn’t save the key" />
      <Toast.Viewport
        style={{
          position: 'fixed',
          insetBlockEnd: 16,
          insetInlineEnd: 16,
          inlineSize: 'min(28rem, 100vw - 2rem)',
          margin: 0,
          padding: 0,
          listStyle: 'none',
        }}
      />
    </Toast.Provider>
  )
}

/** Radix Toast: made of the parts, so that its title, its description and its action are Radix’s own. */
export const WithRadix: Story = {
  render: () => <RadixApp />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))

    const retry = await screen.findByRole('button', { name: 'Retry: Couldn’t save the key' })
    await expect(retry).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(screen.queryByText('Couldn’t save the key')).toBeNull())
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }))

    await expect(await screen.findByText('Couldn’t save the key')).toBeVisible()
  },
}
