import type { Meta, StoryObj } from '@storybook/react-vite'
import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState, type ReactNode } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ensureOk } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { RecourseBoundary, withRecourse } from '../../src/query/index.ts'
import { answerTo } from '../gateways/answer-to.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/RecourseBoundary',
  component: RecourseBoundary,
  decorators: [inApp],
} satisfies Meta<typeof RecourseBoundary>

export default meta
type Story = StoryObj<typeof meta>

function App({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() =>
    withRecourse(new QueryClient({ defaultOptions: { queries: { retry: false } } }), {
      gateway: ecolink,
    }),
  )
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

let asked = 0

function Usage() {
  const { data } = useSuspenseQuery({
    queryKey: ['usage'],
    queryFn: async () => {
      asked += 1
      if (asked === 1) await ensureOk(answerTo('ecolink/502-backend'), { gateway: ecolink })
      return 128
    },
  })
  return <p>{data} requests</p>
}

/** What a suspended query threw: the banner asks it again, and what stood here is back. */
export const OfAQuery: Story = {
  beforeEach() {
    asked = 0
  },
  render: (args) => (
    <App>
      <RecourseBoundary {...args} title="Couldn’t load usage">
        <Suspense fallback={<p>Loading …</p>}>
          <Usage />
        </Suspense>
      </RecourseBoundary>
    </App>
  ),
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Retry: Couldn’t load usage' }))

    await waitFor(() => expect(canvas.getByText('128 requests')).toBeVisible())
  },
}

/** A mistake of the app itself: no gateway can help, so none is asked. */
export const OfTheApp: Story = {
  render: (args) => (
    <App>
      <RecourseBoundary {...args}>
        <Broken />
      </RecourseBoundary>
    </App>
  ),
  async play({ canvas }) {
    await expect(
      await canvas.findByRole('region', { name: 'This part of the page stopped working' }),
    ).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Start over' })).toBeVisible()
  },
}

function Broken(): ReactNode {
  throw new TypeError('Cannot read properties of undefined (reading “total”)')
}
