import { createClient } from '@supabase/supabase-js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readFailure, type Failure } from '../../src/core/index.ts'
import type { Answer } from './answers.ts'
import type { CallOptions, Client } from './client.ts'
import { closedUrl, startFarSide, type FarSide } from './far-side.ts'

const key = 'sb_publishable_test0123456789'
const open = (url: string) =>
  createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } })

/** Each part as its documentation uses it: results carry an `error`, which an app throws. */
const parts = {
  'an error of the database': async (url, { signal }) => {
    const rows = open(url).from('notes').select()
    const { data, error } = await (signal ? rows.abortSignal(signal) : rows)
    if (error) throw error
    return data
  },

  'a result of the database': async (url, { signal }) => {
    const rows = open(url).from('notes').select()
    const result = await (signal ? rows.abortSignal(signal) : rows)
    if (result.error) throw result
    return result.data
  },

  'an error that the database throws itself': async (url, { signal }) => {
    const rows = open(url).from('notes').select()
    return await (signal ? rows.abortSignal(signal) : rows).throwOnError()
  },

  'an error of signing in': async (url) => {
    const { data, error } = await open(url).auth.signInWithPassword({
      email: 'ada@example.com',
      password: 'secret',
    })
    if (error) throw error
    return data
  },

  'an error of a function': async (url, { signal, timeout }) => {
    const { data, error } = await open(url).functions.invoke('summarise', {
      body: { text: 'Hello' },
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout }),
    })
    if (error) throw error
    return data
  },
} as const satisfies Readonly<Record<string, Client['ask']>>

type Part = keyof typeof parts

const answers: readonly Answer[] = [
  {
    status: 403,
    body: {
      code: '42501',
      details: null,
      hint: null,
      message: 'permission denied for table notes',
    },
  },
  {
    status: 400,
    headers: { 'x-supabase-api-version': '2024-01-01' },
    body: { code: 'invalid_credentials', message: 'Invalid login credentials' },
  },
  {
    status: 429,
    headers: { 'retry-after': '7', 'x-request-id': 'req_8f2a1234' },
    body: { error: { message: 'slow down', code: 'rate_limit_exceeded' } },
  },
  {
    status: 429,
    headers: { 'x-supabase-api-version': '2024-01-01' },
    body: { code: 'over_request_rate_limit', message: 'Request rate limit reached' },
  },
]

let far: FarSide
let nobody: string
beforeAll(async () => {
  far = await startFarSide(answers)
  nobody = await closedUrl()
  // It writes what it could not fetch to the console, too.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await far.close()
})

async function failureOf(
  part: Part,
  answer: string | number,
  options: CallOptions = {},
): Promise<Failure | undefined> {
  try {
    await parts[part](answer === 'nobody' ? nobody : `${far.url}/${answer}`, options)
    return undefined
  } catch (thrown) {
    return await readFailure(thrown)
  }
}

async function aborted(part: Part): Promise<Failure | undefined> {
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 50)
  return await failureOf(part, 'silent', { signal: controller.signal })
}

const database = [
  'an error of the database',
  'a result of the database',
  'an error that the database throws itself',
] as const

describe.each(database)('%s of @supabase/supabase-js', (part) => {
  it('is known by its words', async () => {
    const failure = await failureOf(part, 0)

    expect(failure).toMatchObject({
      kind: 'permission-denied',
      code: '42501',
      message: 'permission denied for table notes',
    })
    expect(failure?.status).toBe(part === 'a result of the database' ? 403 : undefined)
  })

  it('is network where there is no answer, though it is told in words alone', async () => {
    for (const lost of ['nobody', 'reset', 'cut'])
      expect(await failureOf(part, lost)).toMatchObject({ kind: 'network', message: '' })
  })

  it('is canceled where the caller gave up', async () => {
    expect(await aborted(part)).toMatchObject({ kind: 'canceled', message: '' })
  })

  it('is invalid-response where a success is no JSON, whose words are not quoted', async () => {
    expect(await failureOf(part, 'truncated')).toMatchObject({
      kind: 'invalid-response',
      message: '',
    })
  })
})

describe('an error of signing in with @supabase/supabase-js', () => {
  it('is told by its code', async () => {
    expect(await failureOf('an error of signing in', 1)).toMatchObject({
      kind: 'authentication',
      status: 400,
      code: 'invalid_credentials',
      message: 'Invalid login credentials',
    })
    expect(await failureOf('an error of signing in', 3)).toMatchObject({
      kind: 'rate-limited',
      code: 'over_request_rate_limit',
      message: 'Request rate limit reached',
    })
  })

  it('says nothing where a page came: it keeps the status alone', async () => {
    expect(await failureOf('an error of signing in', 'page')).toMatchObject({
      kind: 'upstream-error',
      status: 502,
      message: '',
    })
  })

  it('is network where there is no answer', async () => {
    expect(await failureOf('an error of signing in', 'nobody')).toMatchObject({ kind: 'network' })
  })

  it('is invalid-response where a success is no JSON, though it tells a status of zero', async () => {
    expect(await failureOf('an error of signing in', 'truncated')).toMatchObject({
      kind: 'invalid-response',
      message: '',
    })
  })

  it('holds neither the password nor the address', async () => {
    const text = JSON.stringify(await failureOf('an error of signing in', 1))

    expect(text).not.toContain('secret')
    expect(text).not.toContain('ada@example.com')
  })
})

describe('an error of a function of @supabase/supabase-js', () => {
  it('is told by the response that it holds unread', async () => {
    const failure = await failureOf('an error of a function', 2)

    expect(failure).toMatchObject({
      kind: 'rate-limited',
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'slow down',
      requestId: 'req_8f2a1234',
    })
    expect((failure?.retry.at ?? 0) - (failure?.receivedAt ?? 0)).toBe(7_000)
  })

  it('says nothing where nothing was said', async () => {
    expect(await failureOf('an error of a function', 'empty')).toMatchObject({
      kind: 'unavailable',
      message: '',
    })
  })

  it('is network where there is no answer', async () => {
    for (const lost of ['nobody', 'reset', 'cut'])
      expect(await failureOf('an error of a function', lost)).toMatchObject({ kind: 'network' })
  })

  it('is canceled where the caller gave up, and after its own timer: it keeps no reason', async () => {
    expect((await aborted('an error of a function'))?.kind).toBe('canceled')
    expect((await failureOf('an error of a function', 'silent', { timeout: 150 }))?.kind).toBe(
      'canceled',
    )
  })
})
