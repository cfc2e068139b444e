import { expect, it } from 'vitest'
import { FailurePrompt } from '../../src/components/index.ts'
import {
  ecolinkFailure,
  failedCall,
  outOfCredit,
  renderInProvider,
  unavailable,
  wrongParameter,
} from './given.tsx'

const title = 'Couldn’t create the image'

it('leads to more credit where the credit is used up', async () => {
  const call = failedCall(outOfCredit())
  const screen = await renderInProvider(<FailurePrompt result={call.result} title={title} />)

  await expect.element(screen.getByText('Missing')).toBeVisible()
  await expect.element(screen.getByRole('region', { name: title })).toBeVisible()
})

it('offers no retry where the request has to be changed', async () => {
  const call = failedCall(wrongParameter())
  const screen = await renderInProvider(<FailurePrompt result={call.result} title={title} />)

  await expect.element(screen.getByText('num_frames must be an integer')).toBeVisible()
  await expect
    .element(screen.getByRole('button', { name: `Retry: ${title}` }))
    .not.toBeInTheDocument()
})

it('asks for another key once, however many calls were turned away', async () => {
  const failure = ecolinkFailure(401, { error: 'unauthorized', message: 'Invalid API key' })
  const calls = [failedCall(failure), failedCall(failure)]
  const screen = await renderInProvider(
    calls.map((call, at) => (
      <FailurePrompt key={at} result={call.result} title={`Couldn’t load part ${at}`} />
    )),
  )

  await expect.element(screen.getByRole('link', { name: /Open API keys/ })).toBeVisible()
  expect(screen.getByRole('region').elements()).toHaveLength(1)
})

it('is a banner where nothing fits better', async () => {
  const call = failedCall(unavailable())
  const screen = await renderInProvider(<FailurePrompt result={call.result} title={title} />)

  await expect.element(screen.getByRole('button', { name: `Retry: ${title}` })).toBeVisible()
})

it('renders nothing where nothing failed', async () => {
  const screen = await renderInProvider(<FailurePrompt result={{ data: 1 }} title={title} />)

  expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
})
