import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createFarServer, farOrigin, farServerHandlers } from './index.ts'

const far = createFarServer()
const worker = setupServer(...farServerHandlers(far))

beforeAll(() => worker.listen({ onUnhandledRequest: 'error' }))
afterEach(() => far.reset())
afterAll(() => worker.close())

async function requestId() {
  const response = await fetch(`${farOrigin}/newApi/usage`)
  return response.headers.get('x-oneapi-request-id')
}

it('the handlers answer with the failure that is switched on', async () => {
  far.fail('evolink/402-insufficient-quota')

  const response = await fetch(`${farOrigin}/evolink/videos`, { method: 'POST' })

  expect(response.status).toBe(402)
  expect(await response.json()).toMatchObject({ error: { type: 'insufficient_quota_error' } })
  expect(far.requests()).toEqual([{ method: 'POST', gateway: 'evolink', path: '/videos' }])
})

it('the handlers reject the request while nothing answers', async () => {
  far.disconnect()

  await expect(fetch(`${farOrigin}/evolink/usage`)).rejects.toThrow(TypeError)
})

it('the handlers lift the rules of other origins behind a proxy', async () => {
  far.fail('new-api/429-empty')

  expect(await requestId()).toBeNull()
  far.setOrigin('same-origin')
  expect(await requestId()).toMatch(/^20251121/)
})
