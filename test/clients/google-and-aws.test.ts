import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import { GoogleGenAI } from '@google/genai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFailure, type Failure } from '../../src/core/index.ts'
import { awsCases, googleCases } from './answers.ts'
import type { CallOptions, Client } from './client.ts'
import { closedUrl, startFarSide, type FarSide } from './far-side.ts'

/** Retries off: `httpOptions.retryOptions.attempts: 1`. */
const genai: Client['ask'] = async (url, { signal, timeout }) =>
  await new GoogleGenAI({
    apiKey: 'AIzaSyTest0123456789abcdefghijklmnopqrs',
    httpOptions: {
      baseUrl: url,
      retryOptions: { attempts: 1 },
      ...(timeout !== undefined && { timeout }),
    },
  }).models.generateContent({
    model: 'gemini-2.5-flash',
    contents: 'Hello',
    ...(signal && { config: { abortSignal: signal } }),
  })

/** Retries off: `maxAttempts: 1`. It speaks HTTP/2, as by default. */
const bedrock: Client['ask'] = async (url, { signal }) =>
  await new BedrockRuntimeClient({
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIATEST0123456789AB', secretAccessKey: 'secret' },
    maxAttempts: 1,
  }).send(
    new ConverseCommand({
      modelId: 'anthropic.claude-sonnet-4-5',
      messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
    }),
    { ...(signal && { abortSignal: signal }) },
  )

async function failureOf(
  ask: Client['ask'],
  url: string,
  options: CallOptions = {},
): Promise<Failure | undefined> {
  try {
    await ask(url, options)
    return undefined
  } catch (thrown) {
    return await readFailure(thrown)
  }
}

async function aborted(ask: Client['ask'], url: string): Promise<Failure | undefined> {
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('the page was left')), 50)
  return await failureOf(ask, url, { signal: controller.signal })
}

let google: FarSide
let aws: FarSide
let nobody: string
beforeAll(async () => {
  google = await startFarSide(googleCases)
  aws = await startFarSide(awsCases, 'h2')
  nobody = await closedUrl()
})
afterAll(async () => {
  await google.close()
  await aws.close()
})

describe('what @google/genai throws', () => {
  it.each(googleCases.map((one, index) => [one.code, one.kind, index, one] as const))(
    'for %s is %s, read out of a message that is the body',
    async (code, kind, index, { status, message, wait }) => {
      const failure = await failureOf(genai, `${google.url}/${index}`)

      expect(failure).toMatchObject({ kind, status, code, message })
      const { receivedAt = 0, retry } = failure ?? {}
      expect(retry?.at).toBe(wait === undefined ? undefined : receivedAt + wait)
    },
  )

  it('keeps no headers: an id that only a header tells is lost', async () => {
    expect((await failureOf(genai, `${google.url}/3`))?.requestId).toBeUndefined()
  })

  it('is told by the page that it wrapped in an error of its own', async () => {
    expect(await failureOf(genai, `${google.url}/page`)).toMatchObject({
      kind: 'upstream-error',
      status: 502,
      message: '502 Bad Gateway',
    })
  })

  it('says nothing where nothing was said', async () => {
    expect(await failureOf(genai, `${google.url}/empty`)).toMatchObject({
      kind: 'unavailable',
      status: 503,
      message: '',
    })
  })

  it('is network where nothing listens, and where an answer broke off', async () => {
    expect(await failureOf(genai, nobody)).toMatchObject({ kind: 'network', message: '' })
    expect(await failureOf(genai, `${google.url}/cut`)).toMatchObject({ kind: 'network' })
  })

  it('is canceled where the caller gave up', async () => {
    expect((await aborted(genai, `${google.url}/silent`))?.kind).toBe('canceled')
  })

  it('is canceled after its own timer too: it throws the same AbortError and keeps no reason', async () => {
    const failure = await failureOf(genai, `${google.url}/silent`, { timeout: 150 })

    expect(failure?.kind).toBe('canceled')
  })
})

describe('what @aws-sdk/client-bedrock-runtime throws', () => {
  it.each(awsCases.map((one, index) => [one.code, one.kind, index, one] as const))(
    'for %s is %s, its name the code',
    async (code, kind, index, { status, message, requestId }) => {
      const failure = await failureOf(bedrock, `${aws.url}/${index}`)

      expect(failure).toMatchObject({ kind, status, code, message, requestId })
    },
  )

  it('is what the status says where a page could not be parsed, whose words are not quoted', async () => {
    expect(await failureOf(bedrock, `${aws.url}/page`)).toMatchObject({
      kind: 'upstream-error',
      status: 502,
      message: '',
    })
  })

  it('says nothing where nothing was said', async () => {
    const failure = await failureOf(bedrock, `${aws.url}/empty`)

    expect(failure).toMatchObject({ kind: 'unavailable', status: 503, message: '' })
    expect(failure?.code).toBeUndefined()
    expect((failure?.retry.at ?? 0) - (failure?.receivedAt ?? 0)).toBe(7_000)
  })

  it('is invalid-response where a success broke off, which it takes for broken JSON', async () => {
    expect(await failureOf(bedrock, `${aws.url}/cut`)).toMatchObject({
      kind: 'invalid-response',
      message: '',
    })
  })

  it('is network where nothing listens', async () => {
    expect(await failureOf(bedrock, nobody)).toMatchObject({ kind: 'network', message: '' })
  })

  it('is timeout where the far side hung up: it says so itself', async () => {
    expect((await failureOf(bedrock, `${aws.url}/reset`))?.kind).toBe('timeout')
  })

  it('is canceled where the caller gave up', async () => {
    expect((await aborted(bedrock, `${aws.url}/silent`))?.kind).toBe('canceled')
  })
})
