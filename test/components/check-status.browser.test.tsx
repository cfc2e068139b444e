import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  ErrorBanner,
  RecourseProvider,
  useRecourse,
  type ReaderActions,
} from '../../src/components/index.ts'
import { idempotencyKey, withRecourse } from '../../src/query/index.ts'

type CheckStatus = Extract<ReaderActions['check-status'], (...given: never[]) => void>

/** Whether a picture was made is unknown when its answer does not come in time. */
function service() {
  const keys: string[] = []
  const statuses = [504]
  const make = async (prompt: string, context: Parameters<typeof idempotencyKey>[0]) => {
    keys.push(idempotencyKey(context))
    const status = statuses.shift()
    if (status !== undefined) throw { status, body: { error: 'gateway timeout' } }
    return `a picture of ${prompt}`
  }
  return { keys, make }
}

function Picture({ make }: Pick<ReturnType<typeof service>, 'make'>) {
  const picture = useRecourse(useMutation({ mutationFn: make }))
  return (
    <>
      <button onClick={() => picture.mutate('a cat')}>Make</button>
      <ErrorBanner result={picture} title="Couldn’t make the picture" />
      <p>{picture.data}</p>
    </>
  )
}

async function failed(actions: ReaderActions) {
  const { keys, make } = service()
  await render(
    <StrictMode>
      <QueryClientProvider client={withRecourse(new QueryClient())}>
        <RecourseProvider actions={actions}>
          <Picture make={make} />
        </RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  await userEvent.click(page.getByRole('button', { name: 'Make' }))
  await expect.element(retryButton()).toBeVisible()
  return keys
}

const retryButton = () => page.getByRole('button', { name: /^Retry: / })
const checkButton = () => page.getByRole('button', { name: 'Check the status' })
const primary = () => document.querySelector('[data-primary]')

describe('after a call that costs money and may have run', () => {
  it('looking up its status comes first, as a sentence where the app knows no way', async () => {
    await failed({})

    expect(checkButton().query()).toBeNull()
    await expect
      .element(page.getByText('Check first whether it ran, before sending it again.'))
      .toBeVisible()
  })

  it('looking up its status is the primary button where the app gives a way', async () => {
    await failed({ 'check-status': () => undefined })

    await expect.element(checkButton()).toBeVisible()
    expect(primary()).toBe(checkButton().element())
  })

  it('the way is told the failure, the remedy and which call it was', async () => {
    const checkStatus = vi.fn<CheckStatus>()
    await failed({ 'check-status': checkStatus })

    await userEvent.click(checkButton())

    expect(checkStatus).toHaveBeenCalledOnce()
    const [failure, remedy, call] = checkStatus.mock.calls[0] ?? []
    expect(failure).toMatchObject({ kind: 'timeout', outcome: 'unknown' })
    expect(remedy).toEqual({ action: 'check-status' })
    expect(call?.variables).toBe('a cat')
  })

  it('sending it again asks first, and offers to look before instead', async () => {
    const checkStatus = vi.fn<CheckStatus>()
    const keys = await failed({ 'check-status': checkStatus })

    await userEvent.click(retryButton())
    await expect.element(page.getByRole('alertdialog', { name: 'Send it again?' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Check the status first' }))

    expect(checkStatus).toHaveBeenCalledOnce()
    await expect.poll(() => page.getByRole('alertdialog').query()).toBeNull()
    expect(keys).toHaveLength(1)
  })

  it('the call goes out under its own key again once the person says so', async () => {
    const keys = await failed({ 'check-status': () => undefined })

    await userEvent.click(retryButton())
    await userEvent.click(page.getByRole('button', { name: 'Send it again' }))

    await expect.element(page.getByText('a picture of a cat')).toBeVisible()
    expect(keys).toHaveLength(2)
    expect(keys[1]).toBe(keys[0])
  })

  it('the way can send it again, as when it never ran', async () => {
    await failed({ 'check-status': (_failure, _remedy, call) => call.retry?.() })

    await userEvent.click(checkButton())

    await expect.element(page.getByText('a picture of a cat')).toBeVisible()
  })

  it('the way can put the failure away, as when it did run', async () => {
    const keys = await failed({ 'check-status': (_failure, _remedy, call) => call.reset?.() })

    await userEvent.click(checkButton())

    await expect.poll(() => retryButton().query()).toBeNull()
    expect(keys).toHaveLength(1)
  })

  it('may not be looked up by a reader who may not: it says whom to ask', async () => {
    await failed({ 'check-status': false })

    expect(checkButton().query()).toBeNull()
    await expect.element(page.getByText(/Ask .* to check whether it ran/)).toBeVisible()
  })
})
