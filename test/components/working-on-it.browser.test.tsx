import axe from 'axe-core'
import { afterEach, expect, it } from 'vitest'
import {
  ModelSwitchPrompt,
  RequestFix,
  StreamInterrupted,
  SupportReport,
  TaskFailure,
} from '../../src/components/index.ts'
import { failedCall, renderInProvider, unavailable, wrongParameter } from './given.tsx'

/** What axe finds, target sizes included, which it leaves out unless asked. */
async function violations(container: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(container, {
    rules: { 'target-size': { enabled: true } },
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const named = { ...wrongParameter(), param: 'num_frames' }
const unknown = { ...unavailable(), outcome: 'unknown' } as const
const noop = () => {}

const everything = (
  <main>
    <h1>Studio</h1>
    <ModelSwitchPrompt
      result={failedCall(unavailable()).result}
      models={['flux-dev', { id: 'flux-pro', contextWindow: 128_000 }]}
      onSwitch={noop}
    />
    <form>
      <RequestFix result={failedCall(named).result} />
      <label>
        Frames <input name="num_frames" style={{ minHeight: 24 }} />
      </label>
    </form>
    <SupportReport failure={unavailable()} to={{ email: 'help@acme.example' }} />
    <StreamInterrupted
      result={failedCall(unavailable()).result}
      partial="First the queue grows, then"
      onContinue={noop}
    />
    <TaskFailure
      result={failedCall(unknown).result}
      task={{ id: `task-${'x'.repeat(120)}`, stage: 'Queued', startedAt: 0, parameters: {} }}
      onCheckStatus={noop}
      onRunAgain={noop}
    />
  </main>
)

afterEach(() => {
  document.documentElement.removeAttribute('style')
  document.documentElement.removeAttribute('dir')
})

it.each([
  ['light', 'ltr'],
  ['dark', 'rtl'],
])('axe finds nothing in %s, %s', async (scheme, direction) => {
  document.documentElement.style.colorScheme = scheme
  document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff'
  document.documentElement.dir = direction
  const screen = await renderInProvider(everything)

  expect(await violations(screen.container)).toEqual([])
})

it('everything fits into 320 pixels', async () => {
  const screen = await renderInProvider(<div style={{ inlineSize: 320 }}>{everything}</div>)

  const box = screen.container.firstElementChild
  expect(box?.scrollWidth).toBe(320)
})
