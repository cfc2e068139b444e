import { expect, it } from 'vitest'
import { gemini, vertexAi } from '../../src/gateways/index.ts'
import { ask } from './ask.ts'

const exhausted = (message: string) => ({
  error: { code: 429, message, status: 'RESOURCE_EXHAUSTED' },
})

it.each([
  [402, 'Your prepayment credits are depleted.', 'insufficient-balance', 'top-up'],
  [429, 'Your prepayment credits are depleted.', 'insufficient-balance', 'top-up'],
  [429, 'Your project has exceeded its monthly spending cap.', 'spend-limit', 'raise-limit'],
  [
    429,
    'Quota exceeded for metric: m, limit: 0, model: gemini-9-pro',
    'plan-required',
    'change-plan',
  ],
  [429, 'Quota exceeded for metric: m, limit: 150', 'rate-limited', 'wait'],
  [429, 'Resource has been exhausted (e.g. check quota).', 'rate-limited', 'wait'],
])('an exhausted resource, %i “%s”, is %s', async (status, message, kind, action) => {
  const failure = await ask(gemini, status, exhausted(message))

  expect(failure).toMatchObject({ kind, retry: { automatic: kind === 'rate-limited' } })
  expect(failure.remedies[0]?.action).toBe(action)
})

it('the page that the sentence names is where one tops up', async () => {
  const sent =
    'Your prepayment credits are depleted. Go to https://ai.studio/projects/p-1 to manage them.'

  expect((await ask(gemini, 402, exhausted(sent))).remedies[0]).toEqual({
    action: 'top-up',
    href: 'https://ai.studio/projects/p-1',
  })
})

it('Vertex AI reads the same codes and leads to its own console', async () => {
  const failure = await ask(
    vertexAi,
    429,
    exhausted('Your project has exceeded its monthly spending cap.'),
  )

  expect(failure).toMatchObject({
    kind: 'spend-limit',
    gateway: 'Vertex AI',
    limit: { scope: 'project' },
  })
  expect(failure.remedies[0]?.href).toBe('https://console.cloud.google.com/iam-admin/quotas')
})

it('Vertex AI documents two retries, a second apart at least', () => {
  expect(vertexAi.retry).toEqual({ base: 1_000, jitter: 1_000, retries: 2 })
})

it('an API that is not enabled is enabled where the sentence says', async () => {
  const failure = await ask(vertexAi, 403, {
    error: {
      code: 403,
      message:
        'The API is disabled. Enable it by visiting https://console.developers.google.com/apis/library?project=512 then retry.',
      status: 'PERMISSION_DENIED',
      details: [{ reason: 'SERVICE_DISABLED', domain: 'googleapis.com' }],
    },
  })

  expect(failure.remedies[0]).toEqual({
    action: 'request-access',
    href: 'https://console.developers.google.com/apis/library?project=512',
  })
})

it('a key that was reported as leaked is replaced', async () => {
  const message = 'Your API key was reported as leaked. Please use another API key.'
  const failure = await ask(gemini, 403, {
    error: { code: 403, message, status: 'PERMISSION_DENIED' },
  })

  expect(failure.remedies[0]).toEqual({
    action: 'check-api-key',
    href: 'https://aistudio.google.com/apikey',
  })
})
