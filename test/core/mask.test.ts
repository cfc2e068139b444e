import { describe, expect, it } from 'vitest'
import { readFailure, toFailure, toReport } from '../../src/core/index.ts'

const secrets: readonly (readonly [family: string, secret: string])[] = [
  ['OpenAI', 'sk-proj-a1B2c3D4e5F6g7H8i9J0k1L2m3N4'],
  ['a relay', 'sk-Zq8fJ2kLmN4pQrS6tUvW8xYz1aBcDeFgHiJkLmNoPqRsTuVw'],
  ['Anthropic', 'sk-ant-api03-AbCdEf0123456789-AbCdEf0123456789AA'],
  ['OpenRouter', 'sk-or-v1-0123456789abcdef0123456789abcdef'],
  ['EcoLink', 'eco_live_9f8e7d6c5b4a39281706'],
  ['Google', 'AIzaSyA1234567890abcdefghijklmnopqrstuv'],
  ['Groq', 'gsk_1234567890abcdefGHIJKLMNOP'],
  ['xAI', 'xai-1234567890abcdefGHIJKLMNOP'],
  ['Hugging Face', 'hf_AbCdEfGhIj1234567890KlMnOp'],
  ['Replicate', 'r8_AbCdEfGhIj1234567890KlMnOp'],
  ['Perplexity', 'pplx-1234567890abcdef1234567890abcdef'],
  ['NVIDIA', 'nvapi-AbCdEfGhIj1234567890_KlMnOp'],
  ['Fireworks', 'fw_AbCdEfGhIj1234567890KlMn'],
  ['AWS', 'AKIAIOSFODNN7EXAMPLE'],
  [
    'a JWT',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  ],
]

const places: readonly (readonly [place: string, text: (secret: string) => string])[] = [
  ['the end of a sentence', (secret) => `Incorrect API key provided: ${secret}.`],
  ['brackets', (secret) => `The key (${secret}) was revoked`],
  ['quotes', (secret) => `key "${secret}" is not known`],
  ['a header', (secret) => `Authorization: Bearer ${secret}`],
  ['a URL', (secret) => `GET https://api.example/v1?key=${secret}&alt=sse failed`],
  ['a path', (secret) => `POST https://api.example/v1/${secret}/chat failed`],
  ['JSON in a string', (secret) => `sent {"api_key":"${secret}","n":1}`],
  ['escaped JSON', (secret) => `sent {\\"api_key\\":\\"${secret}\\"}`],
  ['a curl command', (secret) => `curl -H 'x-api-key: ${secret}' https://api.example`],
  [
    'a key split by what is not seen',
    (secret) => `${secret.slice(0, 6)}\u200b${secret.slice(6)} is wrong`,
  ],
]

describe.each(secrets)('the key of %s', (_, secret) => {
  it.each(places)('is hidden in %s', (__, text) => {
    const failure = toFailure({
      error: {
        message: text(secret),
        fallback_suggestion: text(secret),
        nested: { note: text(secret) },
      },
    })

    expect(JSON.stringify(failure)).not.toContain(secret)
    expect(toReport(failure)).not.toContain(secret)
  })
})

describe('what else is secret', () => {
  it.each([
    ['user and password in a URL', 'connect postgres://admin:hunter22@db.example/x', 'hunter22'],
    [
      'a signed URL of S3',
      'GET https://b.example/x?X-Amz-Signature=0a1b2c3d4e5f&X-Amz-Date=1',
      '0a1b2c3d4e5f',
    ],
    ['a signed URL of Google', 'https://s.example/x?X-Goog-Signature=77aa88bb99cc', '77aa88bb99cc'],
    [
      'a shared access signature',
      'https://a.example/x?se=2026&sig=Zm9vYmFyYmF6cXV4',
      'Zm9vYmFyYmF6cXV4',
    ],
    ['an access token', 'https://a.example/cb#access_token=qwertyuiop123', 'qwertyuiop123'],
    ['a cookie', 'Cookie: session=abcdef0123456789; theme=dark', 'abcdef0123456789'],
    ['basic credentials', 'Authorization: Basic dXNlcjpwYXNzd29yZA==', 'dXNlcjpwYXNzd29yZA=='],
    [
      'a private key',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
      'MIIEvQIBADANBg',
    ],
    ['a password', 'login failed for password=correcthorse', 'correcthorse'],
  ])('is hidden: %s', (_, message, secret) => {
    expect(JSON.stringify(toFailure({ error: { message } }))).not.toContain(secret)
  })

  it('is hidden where a key of the body names it', () => {
    const failure = toFailure({
      error: { message: 'no', api_key: 'plain-looking', credentials: 'also-plain' },
    })

    expect(failure.response?.body).not.toContain('plain-looking')
    expect(failure.response?.body).not.toContain('also-plain')
  })

  it('is not what an axios error knows of the request', () => {
    const failure = toFailure({
      isAxiosError: true,
      message: 'Request failed with status code 401',
      config: {
        url: 'https://api.example/v1',
        headers: { Authorization: 'Bearer sk-very0secret1key2' },
        data: '{"prompt":"my diary"}',
      },
      response: {
        status: 401,
        headers: { 'set-cookie': 'sid=1234567890' },
        data: { error: { message: 'no' } },
      },
    })

    expect(JSON.stringify(failure)).not.toMatch(/very0secret|diary|1234567890/)
  })

  it('is not what was asked: an echoed prompt is left out', async () => {
    const body = {
      detail: [{ loc: ['body', 'n'], msg: 'wrong type', input: { prompt: 'my diary' } }],
      prompt: 'my diary',
      messages: [{ role: 'user', content: 'my diary' }],
    }

    const failure = await readFailure(new Response(JSON.stringify(body), { status: 422 }))

    expect(failure.message).toBe('wrong type')
    expect(JSON.stringify(failure)).not.toContain('diary')
  })

  it('never travels in a header that is kept', () => {
    const failure = toFailure({
      status: 500,
      headers: {
        'x-request-id': 'req_1',
        cookie: 'a=b',
        'x-internal-token': 'abc',
        server: 'nginx',
      },
      body: { message: 'x' },
    })

    expect(failure.response?.headers).toEqual({ 'x-request-id': 'req_1', server: 'nginx' })
  })
})

describe('what is no secret stays readable', () => {
  it.each([
    'req_011CSHoEeqs5C35K2UUqR7Fy',
    '123e4567-e89b-12d3-a456-426614174000',
    'gen-1763714701-AbCdEfGhIjKlMnOpQrSt',
    '8f2a1b3c4d5e6f70-FRA',
    '20251121163156368804211yeUqEHic',
    'the package sk-learn is missing',
    'task-1234567890123 was not found',
    'risk-assessment-2026-report.pdf is too large',
    'claude-sonnet-4-5-20250929 is overloaded',
    'Invalid token count: 12',
    'Bearer authentication is required',
    'the eco-friendly-2025-plan is not available',
    'npm-package-1234567890 failed to build',
  ])('%s', (text) => {
    expect(toFailure({ error: { message: text } }).message).toBe(text)
  })
})
