import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { ErrorBanner, RecourseProvider } from '../../src/components/index.ts'

const secret = 'acme-internal-0451'
const sentence = `Tenant ${secret} of dana@acme.example has no quota`

it('a provider hides the secrets that the app knows, and e-mail addresses if it is asked to', async () => {
  const screen = await render(
    <RecourseProvider secrets={[secret]} maskEmails>
      <ErrorBanner error={new Error(sentence)} title="Couldn’t load usage" />
    </RecourseProvider>,
  )

  await expect.element(screen.getByText('Couldn’t load usage')).toBeVisible()
  expect(screen.container.textContent).toContain('has no quota')
  expect(screen.container.textContent).not.toContain(secret)
  expect(screen.container.textContent).not.toContain('dana@acme.example')
})

it('a list of secrets written in place does not have the same error judged with each render', async () => {
  let reads = 0
  const error = {
    get message() {
      reads += 1
      return sentence
    },
  }
  const app = () => (
    <RecourseProvider secrets={[secret]}>
      <ErrorBanner error={error} title="Couldn’t load usage" />
    </RecourseProvider>
  )
  const screen = await render(app())
  await expect.element(screen.getByText('Couldn’t load usage')).toBeVisible()
  const first = reads

  await screen.rerender(app())
  await screen.rerender(app())

  expect(first).toBeGreaterThan(0)
  expect(reads).toBe(first)
})
