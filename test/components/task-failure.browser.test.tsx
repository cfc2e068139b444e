import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  RecourseProvider,
  TaskFailure,
  type Task,
  type TaskFailureProps,
} from '../../src/components/index.ts'
import { toFailure, type Failure } from '../../src/core/index.ts'
import { evolink } from '../../src/gateways/index.ts'
import { burst, failedCall, listen, renderInProvider, spoken } from './given.tsx'

const nothing = () => {}

const task: Task = {
  id: 'task-unified-1763714701-h4k7m',
  stage: 'Rendering',
  startedAt: Date.UTC(2026, 10, 21, 12),
  parameters: { prompt: 'a lighthouse', duration: 8 },
}

/** A task of EvoLink that ended failed. */
const failed = (more: Partial<Failure> = {}): Failure => ({
  ...toFailure(
    {
      status: 200,
      body: {
        id: task.id,
        object: 'video.generation.task',
        status: 'failed',
        error: { code: 'service_error', message: 'The service failed while generating' },
      },
    },
    { gateway: evolink },
  ),
  ...more,
})

/** A paid call of EvoLink of which nobody knows whether it ran. */
const unknown = () =>
  toFailure(
    {
      status: 500,
      body: { error: { code: 'paid_outcome_unknown', message: 'The outcome is unknown' } },
    },
    { gateway: evolink },
  )

const checkButton = () => page.getByRole('button', { name: 'Check the status', exact: true })
const runButton = () => page.getByRole('button', { name: 'Run again' }).first()
const dialog = () => page.getByRole('alertdialog', { name: 'Run it again?' })
const primary = () => document.querySelector('[data-primary]')?.textContent

const names = () =>
  [...document.querySelectorAll('[data-recourse="actions"] > button')].map(
    ({ textContent }) => textContent,
  )

function facts(): Readonly<Record<string, string>> {
  const rows = document.querySelectorAll('[data-recourse="facts"] > div')
  return Object.fromEntries(
    [...rows].map((row) => [
      row.querySelector('dt')?.textContent ?? '',
      row.querySelector('dd')?.textContent ?? '',
    ]),
  )
}

function taskFailure(failure: Failure, props: Partial<TaskFailureProps> = {}) {
  return <TaskFailure result={failedCall(failure).result} task={task} {...props} />
}

describe('TaskFailure', () => {
  it('says which task it was, how far it came, why, and that it cost nothing', async () => {
    await renderInProvider(taskFailure(failed()))

    await expect.element(page.getByRole('region', { name: 'The task failed' })).toBeVisible()
    await expect.element(page.getByText('The service failed while generating')).toBeVisible()
    expect(facts()).toMatchObject({
      Task: task.id,
      Stage: 'Rendering',
      Cost: 'Nothing was charged.',
    })
    expect(document.querySelector('time')?.dateTime).toBe('2026-11-21T12:00:00.000Z')
    expect(document.body.textContent).not.toContain('a lighthouse')
  })

  it.each([
    ['no', 'Nothing was charged.'],
    ['yes', 'The request was charged.'],
    ['refunded', 'What it cost was refunded.'],
    ['unknown', 'It may have been charged.'],
    [undefined, 'It may have been charged.'],
  ] as const)('where the wire tells %s of the charge, says: %s', async (charged, cost) => {
    await renderInProvider(taskFailure(failed({ charged })))

    await expect.poll(facts).toMatchObject({ Cost: cost })
  })

  it('copies the id of the task, and says so', async () => {
    await renderInProvider(taskFailure(failed()))

    await userEvent.click(page.getByRole('button', { name: 'Copy task ID' }))

    await expect.poll(() => navigator.clipboard.readText()).toBe(task.id)
    await expect.poll(() => spoken().polite).toContain('Task ID copied.')
  })

  it('runs again first what is known to have failed, and checks first what is not', async () => {
    const ways = { onCheckStatus: () => {}, onRunAgain: () => {} }
    const screen = await renderInProvider(taskFailure(failed(), ways))
    expect([names(), primary()]).toEqual([['Run again', 'Check the status'], 'Run again'])
    await screen.unmount()

    await renderInProvider(taskFailure(unknown(), ways))

    await expect
      .element(page.getByRole('region', { name: 'Nobody knows how the task ended' }))
      .toBeVisible()
    expect([names(), primary()]).toEqual([['Check the status', 'Run again'], 'Check the status'])
  })

  it.each(['no', 'refunded'] as const)(
    'runs again at once, with the same parameters, where the charge was: %s',
    async (charged) => {
      const onRunAgain = vi.fn<(parameters: unknown) => void>()
      await renderInProvider(taskFailure(failed({ charged }), { onRunAgain }))

      await userEvent.click(runButton())

      expect(onRunAgain).toHaveBeenCalledExactlyOnceWith(task.parameters)
      expect(dialog().query()).toBeNull()
    },
  )

  it.each([['yes'], ['unknown'], [undefined]] as const)(
    'asks before it runs again where the charge was: %s',
    async (charged) => {
      const onRunAgain = vi.fn<() => void>()
      await renderInProvider(taskFailure(failed({ charged }), { onRunAgain }))

      await userEvent.click(runButton())
      await expect.element(dialog()).toBeVisible()
      await userEvent.keyboard('{Escape}')
      await expect.poll(() => dialog().query()).toBeNull()
      expect(onRunAgain).not.toHaveBeenCalled()
      expect(document.activeElement).toBe(runButton().element())

      await userEvent.keyboard('{Enter}')
      await userEvent.click(dialog().getByRole('button', { name: 'Run again' }))

      expect(onRunAgain).toHaveBeenCalledOnce()
    },
  )

  it('offers in the dialog to check first, and then runs nothing', async () => {
    const [onCheckStatus, onRunAgain] = [vi.fn<() => void>(), vi.fn<() => void>()]
    await renderInProvider(taskFailure(unknown(), { onCheckStatus, onRunAgain }))

    await userEvent.click(runButton())
    await userEvent.click(page.getByRole('button', { name: 'Check the status first' }))

    expect(onCheckStatus).toHaveBeenCalledOnce()
    expect(onRunAgain).not.toHaveBeenCalled()
    await expect.poll(() => dialog().query()).toBeNull()
  })

  it('is busy while it starts, starts once, and says where that did not work', async () => {
    let fail = nothing
    const onRunAgain = vi.fn<() => Promise<void>>(
      () =>
        new Promise((_, reject) => {
          fail = () => reject(new Error('no'))
        }),
    )
    await renderInProvider(taskFailure(failed(), { onRunAgain }))

    await userEvent.click(runButton())
    await expect.element(runButton()).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')
    expect(onRunAgain).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(runButton().element())
    fail()

    await expect.element(page.getByText('That did not work: Run again.').first()).toBeVisible()
    await expect.element(runButton()).not.toHaveAttribute('aria-disabled')
  })

  it('is busy while it looks, and says where nothing has changed', async () => {
    let finish = nothing
    const onCheckStatus = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    await renderInProvider(taskFailure(unknown(), { onCheckStatus }))

    await userEvent.click(checkButton())
    await expect.element(page.getByText('Looking how the task is doing …')).toBeVisible()
    await expect.element(checkButton()).toHaveAttribute('aria-disabled', 'true')
    finish()

    await expect.element(page.getByText('Nothing has changed.').first()).toBeVisible()
    await expect.poll(() => spoken().polite).toContain('Nothing has changed.')
  })

  it('says to which stage the task came, once, and nothing of looks that change nothing', async () => {
    const { result } = failedCall(unknown())
    const app = (stage: string) => (
      <RecourseProvider>
        <TaskFailure result={result} task={{ ...task, stage }} />
      </RecourseProvider>
    )
    const screen = await render(app('Queued'))
    const heard = listen()

    await screen.rerender(app('Queued'))
    await screen.rerender(app('Queued'))
    await screen.rerender(app('Rendering'))
    await screen.rerender(app('Rendering'))
    await expect.poll(() => spoken().polite).toContain('The task is now at: Rendering.')
    await burst()

    expect(heard.filter((text) => text.includes('The task is now at'))).toHaveLength(1)
    expect(heard.filter((text) => text.includes('Nothing has changed'))).toEqual([])
  })

  it('leaves its advice a sentence where the app gives no way', async () => {
    await renderInProvider(taskFailure(unknown()))

    await expect
      .element(page.getByText('Check first whether it ran, before sending it again.'))
      .toBeVisible()
    expect(checkButton().query()).toBeNull()
  })

  it('renders nothing where nothing failed', async () => {
    const screen = await renderInProvider(<TaskFailure error={undefined} task={task} />)

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })
})
