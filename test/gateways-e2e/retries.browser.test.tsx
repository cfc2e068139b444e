import { expect, inject, it } from 'vitest'
import { evolink, leaper } from '../../src/gateways/index.ts'
import { fetchJson, renderWidget } from './widget.tsx'

const scenarioUrl = (path: string) => `${inject('loopback')}/scenario/${path}`

it('EvoLink is asked again 30 s after a 503, as it documents', async () => {
  const url = scenarioUrl('evolink/503-overloaded-without-advice')

  const screen = await renderWidget(evolink, () => fetchJson(url))

  await expect.element(screen.getByText(/^in 0:3[01] · 2 of 4$/)).toBeVisible()
})

it('Leaper is asked again after a second and at most five times, as it documents', async () => {
  const url = scenarioUrl('leaper/500-server-error')

  const screen = await renderWidget(leaper, () => fetchJson(url))

  await expect.element(screen.getByText(/^in 0:0[12] · 2 of 6$/)).toBeVisible()
})

it('Leaper is asked again when its Retry-After says so', async () => {
  const url = scenarioUrl('leaper/429-rate-limited')

  const screen = await renderWidget(leaper, () => fetchJson(url))

  await expect.element(screen.getByText(/^in 0:1[678] · 2 of 6$/)).toBeVisible()
})

it('a failure that passes leaves the screen by itself', async () => {
  const url = scenarioUrl(`leaper/500-server-error?times=1&key=${crypto.randomUUID()}`)

  const screen = await renderWidget(leaper, () => fetchJson(url))
  await expect.element(screen.getByText('Internal server error.')).toBeVisible()

  await expect.element(screen.getByText('Loaded'), { timeout: 4_000 }).toBeVisible()
  expect(screen.container.querySelector('[data-kind]')).toBeNull()
})

it('a failure that passes leaves the screen when it is retried by hand', async () => {
  const url = scenarioUrl(`leaper/429-key-limit?times=1&key=${crypto.randomUUID()}`)

  const screen = await renderWidget(leaper, () => fetchJson(url))
  await screen.getByRole('button', { name: /^Retry/ }).click()

  await expect.element(screen.getByText('Loaded')).toBeVisible()
  expect(screen.container.querySelector('[data-kind]')).toBeNull()
})

it('a balance that is short is asked once, and never again by itself', async () => {
  let asked = 0
  const url = scenarioUrl('leaper/402-insufficient-credits')

  const screen = await renderWidget(leaper, () => {
    asked += 1
    return fetchJson(url)
  })

  await expect.element(screen.getByText(/^Insufficient credits/)).toBeVisible()
  await new Promise((resolve) => setTimeout(resolve, 2_500))
  expect(asked).toBe(1)
})
