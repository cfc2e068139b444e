import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { ErrorBanner } from '../../src/components/index.ts'
import { toFailure, ApiError } from '../../src/core/index.ts'
import { evolink, newApi } from '../../src/gateways/index.ts'

const job = {
  status: 200,
  headers: {},
  body: {
    id: 'task-unified-1',
    status: 'failed',
    error: { code: 'service_error', message: 'Internal service error' },
  },
}

const empty = {
  status: 200,
  headers: {},
  body: { error: { code: 'empty_response', message: 'empty response' } },
}

it('a job that ended failed is not asked for again: it would tell the same', async () => {
  const error = new ApiError(toFailure(job, { gateway: evolink }))

  const screen = await render(
    <StrictMode>
      <ErrorBanner error={error} onRetry={vi.fn<() => void>()} title="Couldn’t make the video" />
    </StrictMode>,
  )

  await expect.element(screen.getByText(/Start the task again/)).toBeVisible()
  expect(screen.getByRole('button', { name: /^Retry/ }).elements()).toHaveLength(0)
})

it('an empty answer with status 200 is asked for again', async () => {
  const error = new ApiError(toFailure(empty, { gateway: newApi }))

  const screen = await render(
    <StrictMode>
      <ErrorBanner error={error} onRetry={vi.fn<() => void>()} title="Couldn’t load usage" />
    </StrictMode>,
  )

  await expect.element(screen.getByRole('button', { name: /^Retry/ })).toBeVisible()
})
