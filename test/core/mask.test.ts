import { describe, expect, it } from 'vitest'
import { readFailure, toFailure } from '../../src/core/index.ts'

describe('what is secret', () => {
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
    ['credentials of curl', 'curl -u ada:hunter22 https://a.example', 'hunter22'],
    ['the code of OAuth', 'GET /cb?code=4/0AbCd-ef12&state=x failed', '4/0AbCd-ef12'],
    ['the state of OAuth', 'https://a.example/cb#state=af0ifjsldkj3', 'af0ifjsldkj3'],
    ['a link that resets a password', 'https://a.example/reset?token=9f8e7d6c5b', '9f8e7d6c5b'],
    [
      'the address of a hook',
      'POST https://hooks.slack.com/services/T0AB12CD3/B0EF45GH6/a1B2c3D4e5F6 failed',
      'a1B2c3D4e5F6',
    ],
    [
      'the address of another hook',
      'POST https://discord.com/api/webhooks/123456789012345678/aB3dE5gH7iJ9kL1m failed',
      'aB3dE5gH7iJ9kL1m',
    ],
    [
      'a connection to a storage',
      'AccountName=x;AccountKey=q1W2e3R4t5Y6==;EndpointSuffix=core',
      'q1W2e3R4t5Y6',
    ],
    ['a password with quotes', '{"password":"ab\\"cd-efgh-ij","n":1}', 'cd-efgh-ij'],
    ['a digit that is escaped', 'no such key: sk-%61b12cd34%65f56', 'b12cd34'],
    ['a bearer that nobody announced', 'we know no Bearer q1w2e3r4t5 here', 'q1w2e3r4t5'],
    ['a header in capitals', 'OCP-APIM-SUBSCRIPTION-KEY: 0a1b2c3d4e5f', '0a1b2c3d4e5f'],
    ['a secret of an edge', 'cf-access-client-secret: 0a1b2c3d4e5f', '0a1b2c3d4e5f'],
    ['a token of a proxy', 'Proxy-Authorization: Basic cHJveHk6cHc=', 'cHJveHk6cHc'],
    ['each of several cookies', 'set-cookie: a=b1\nset-cookie: c=d2e3f4; Path=/', 'd2e3f4'],
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
    'xai-grok-code-fast-1 and hf_hub_download_v2 and fw-update-2026 are names',
    'sk-learn-2024-release needs hf_transfer==0.1.9',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'sha256:88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b',
    'sha512-oRMmdTrXSNyXOxQK0rZ3VXvD4Zz4h+0bKpVVq5sVwIZxDqBxCmXHY2u7CtZ0Fh8qIA==',
    'org-AbCdEfGhIjKlMnOpQrStUvWx has no proj_AbCdEfGhIjKlMnOpQrStUvWx',
    'Invalid API key for request 20250411090003100200300AbCdEfGh2',
    'accounts/fireworks/models/llama-v3p1-405b-instruct is gone',
    'password: required',
    'Missing required parameter: token.',
    'token limit exceeded: 128000 tokens, max_tokens: 4096',
    'Invalid token: expected identifier',
    'Cookie: authentication is required',
    'the x-api-key header is required',
    'set OPENAI_API_KEY=your-key or pass api_key',
    'duplicate key value violates unique constraint users_email_key_20250101',
    'GET https://a.example/v1/models?limit=20&after=model_20250101 failed with code=404',
    'see https://docs.example.com/webhooks/getting-started-guide',
    'npm-package-1234567890 failed to build',
  ])('%s', (text) => {
    expect(toFailure({ error: { message: text } }).message).toBe(text)
  })
})

describe('a key that the server itself shortened', () => {
  it.each([
    'Incorrect API key provided: sk-wrong****-key.',
    'TokenStatusExhausted[sk-abc***xyz]',
    'Incorrect API key provided: sk-proj-****************abcd.',
    'Your api key: ****heck is invalid',
    'Incorrect API key provided: ***********.',
    'Key=sk-dev-... is over its limit',
  ])('stays readable, for it tells which one it is: %s', (text) => {
    expect(toFailure({ error: { message: text } }).message).toBe(text)
  })

  it.each(['sk-abcdefghij****klmn', 'sk-abcd****efghijklmn', 'sk-abcd**efgh'])(
    'is hidden where more than that can be read: %s',
    (text) => {
      expect(toFailure({ error: { message: `no such key as ${text}` } }).message).toBe(
        'no such key as [hidden]',
      )
    },
  )
})

describe('what stands for a secret', () => {
  it.each(['YOUR_KEY', '<token>', '$OPENAI_API_KEY', '${KEY}', '{token}', 'xxxxxxxx', '[hidden]'])(
    'stays readable: %s',
    (placeholder) => {
      const text = `send it as Authorization: Bearer ${placeholder} please`

      expect(toFailure({ error: { message: text } }).message).toBe(text)
    },
  )
})

it('hides what is hidden already only once', () => {
  const once = toFailure({ error: { message: 'api_key=[hidden] and token: "[hidden]"' } }).message

  expect(once).toBe('api_key=[hidden] and token: "[hidden]"')
})

it('hides the value of a header that stands beside its name', () => {
  const rawHeaders = ['Accept', '*/*', 'X-Api-Key', 'plainlooking']
  const failure = toFailure({ error: { message: 'no', rawHeaders, headers: { cookie: ['a=b1'] } } })

  expect(failure.response?.body).toContain('*/*')
  expect(failure.response?.body).not.toMatch(/plainlooking|b1/)
})

it('keeps what a validator says of a secret field', () => {
  const failure = toFailure({ status: 422, body: { errors: { password: ['is too short'] } } })

  expect(failure.response?.body).toContain('is too short')
})

it.each([
  'the token github_pat_abcdefgh_ijklmnop_qrst was refused',
  'Bearer plainToken was refused',
  'header=eyAiYXV0aG9yaXphdGlvbiI6ICJCZWFyZXIgYWJjZGVmMTIzNCIgfQ was refused',
  'header eyAiYXV0aG9yaXphdGlvbiI6ICJCZWFyZXIgYWJjZGVmMTIzNCIgfQ was refused',
  'header=QXV0aG9yaXphdGlvbjogQmVhcmVyIGFiY2RlZjEyMzQ= was refused',
])('hides a secret among plain words: %s', (body) => {
  expect(toFailure({ status: 401, body }).message).toMatch(/\[hidden\] was refused$/)
})
