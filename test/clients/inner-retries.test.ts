import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { createOpenAI } from '@ai-sdk/openai'
import Anthropic from '@anthropic-ai/sdk'
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import { GoogleGenAI } from '@google/genai'
import { Mistral } from '@mistralai/mistralai'
import { createClient } from '@supabase/supabase-js'
import { createTRPCUntypedClient, httpLink } from '@trpc/client'
import { generateText, streamText } from 'ai'
import axios from 'axios'
import { got } from 'got'
import { GraphQLClient } from 'graphql-request'
import Groq from 'groq-sdk'
import ky from 'ky'
import { ofetch } from 'ofetch'
import OpenAI from 'openai'
import createFetchClient from 'openapi-fetch'
import superagent from 'superagent'
import * as undici from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import wretch from 'wretch'
import { retry } from 'wretch/middlewares'
import { readFailure } from '../../src/core/index.ts'
import { startFarSide, type FarSide } from './far-side.ts'

/** A client that can repeat calls by itself. */
interface Repeating {
  /** As its documentation uses it, or with what makes it repeat calls where it does not by itself. */
  readonly ask: (url: string) => PromiseLike<unknown>
  /** With the one line that turns it off. */
  readonly askOnce: (url: string) => PromiseLike<unknown>
  /** How its trace is explained; absent where what it throws leaves none. */
  readonly tells?: string
}

const apiKey = 'sk-test0123456789abcdefghijklmnop'
const messages = [{ role: 'user' as const, content: 'Hello' }]
const chat = { model: 'gpt-4o', messages }
const bedrock = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 's' },
}
const converse = () =>
  new ConverseCommand({
    modelId: 'anthropic.claude-sonnet-4-5',
    messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
  })
const generate = { model: 'gemini-2.5-flash', contents: 'Hello' }
const soon = { initialInterval: 400, maxInterval: 400, exponent: 1, maxElapsedTime: 1_000 }

const openAi = (url: string) => createOpenAI({ baseURL: url, apiKey }).chat('gpt-4o')

async function streamed(options: Parameters<typeof streamText>[0]): Promise<void> {
  for await (const part of streamText({ ...options, onError: () => undefined }).fullStream)
    if (part.type === 'error') throw part.error
}

async function requested(url: string, dispatcher: undici.Dispatcher): Promise<void> {
  const { statusCode } = await undici.request(url, { dispatcher })
  if (statusCode >= 400) throw new Error(`status ${statusCode}`)
}

const repeating: Readonly<Record<string, Repeating>> = {
  openai: {
    ask: (baseURL) => new OpenAI({ baseURL, apiKey }).chat.completions.create(chat),
    askOnce: (baseURL) =>
      new OpenAI({ baseURL, apiKey, maxRetries: 0 }).chat.completions.create(chat),
  },
  '@anthropic-ai/sdk': {
    ask: (baseURL) =>
      new Anthropic({ baseURL, apiKey }).messages.create({ ...chat, max_tokens: 16 }),
    askOnce: (baseURL) =>
      new Anthropic({ baseURL, apiKey, maxRetries: 0 }).messages.create({
        ...chat,
        max_tokens: 16,
      }),
  },
  'groq-sdk': {
    ask: (baseURL) => new Groq({ baseURL, apiKey }).chat.completions.create(chat),
    askOnce: (baseURL) =>
      new Groq({ baseURL, apiKey, maxRetries: 0 }).chat.completions.create(chat),
  },
  'generateText of ai': {
    ask: (url) => generateText({ model: openAi(url), messages }),
    askOnce: (url) => generateText({ model: openAi(url), messages, maxRetries: 0 }),
    tells: 'Vercel AI SDK; maxRetries: 0',
  },
  'streamText of ai': {
    ask: (url) => streamed({ model: openAi(url), messages }),
    askOnce: (url) => streamed({ model: openAi(url), messages, maxRetries: 0 }),
    tells: 'Vercel AI SDK; maxRetries: 0',
  },
  '@aws-sdk/client-bedrock-runtime': {
    ask: (endpoint) => new BedrockRuntimeClient({ ...bedrock, endpoint }).send(converse()),
    askOnce: (endpoint) =>
      new BedrockRuntimeClient({ ...bedrock, endpoint, maxAttempts: 1 }).send(converse()),
    tells: 'AWS SDK; maxAttempts: 1',
  },
  '@google/genai, told to': {
    ask: (baseUrl) =>
      new GoogleGenAI({
        apiKey,
        httpOptions: { baseUrl, retryOptions: { attempts: 3, initialDelay: 0.001 } },
      }).models.generateContent(generate),
    askOnce: (baseUrl) =>
      new GoogleGenAI({
        apiKey,
        httpOptions: { baseUrl, retryOptions: { attempts: 1 } },
      }).models.generateContent(generate),
    tells: '@google/genai; httpOptions.retryOptions.attempts: 1',
  },
  '@mistralai/mistralai, told to': {
    ask: (serverURL) =>
      new Mistral({
        serverURL,
        apiKey,
        retryConfig: { strategy: 'backoff', backoff: soon },
      }).chat.complete({ ...chat, model: 'mistral-small-latest' }),
    askOnce: (serverURL) =>
      new Mistral({ serverURL, apiKey, retryConfig: { strategy: 'none' } }).chat.complete({
        ...chat,
        model: 'mistral-small-latest',
      }),
  },
  'ky, for what is not POST': {
    ask: (url) => ky.get(url).json(),
    askOnce: (url) => ky.get(url, { retry: 0 }).json(),
  },
  'ofetch, for what has no body': {
    ask: (url) => ofetch(url),
    askOnce: (url) => ofetch(url, { retry: 0 }),
  },
  'got, for what is not POST': {
    ask: (url) => got.get(url, { retry: { backoffLimit: 1 } }).json(),
    askOnce: (url) => got.get(url, { retry: { limit: 0 } }).json(),
    tells: 'got; retry: { limit: 0 }',
  },
  'superagent, told to': {
    ask: (url) => superagent.get(url).retry(2),
    askOnce: (url) => superagent.get(url).retry(0),
    tells: 'superagent; retry(0)',
  },
  'undici’s RetryAgent': {
    ask: (url) =>
      requested(url, new undici.RetryAgent(new undici.Agent(), { maxRetries: 2, minTimeout: 1 })),
    askOnce: (url) => requested(url, new undici.RetryAgent(new undici.Agent(), { maxRetries: 0 })),
    tells: 'undici; maxRetries: 0',
  },
  'wretch’s retry': {
    ask: (url) =>
      wretch(url)
        .middlewares([retry({ delayTimer: 1, maxAttempts: 2, resolveWithLatestResponse: true })])
        .get()
        .json(),
    askOnce: (url) => wretch(url).get().json(),
  },
}

const query = gql`
  query Me {
    me
  }
`

/** Clients that send a call once by themselves, with their defaults. */
const sendingOnce: Readonly<Record<string, Repeating['ask']>> = {
  fetch: async (url) => await refusing(fetch(url)),
  axios: (url) => axios.get(url),
  'ky, for POST': (url) => ky.post(url, { json: {} }).json(),
  'ofetch, for what has a body': (url) => ofetch(url, { method: 'POST', body: {} }),
  'got, for POST': (url) => got.post(url, { json: {} }).json(),
  wretch: (url) => wretch(url).get().json(),
  superagent: (url) => superagent.get(url),
  'undici’s fetch': async (url) => await refusing(undici.fetch(url)),
  'openapi-fetch': async (baseUrl) =>
    await refusing(
      createFetchClient<Paths>({ baseUrl })
        .GET('/')
        .then(({ response }) => response),
    ),
  '@google/genai': (baseUrl) =>
    new GoogleGenAI({ apiKey, httpOptions: { baseUrl } }).models.generateContent(generate),
  '@mistralai/mistralai': (serverURL) =>
    new Mistral({ serverURL, apiKey }).chat.complete({ ...chat, model: 'mistral-small-latest' }),
  '@supabase/supabase-js': (url) => createClient(url, apiKey).from('rows').select().throwOnError(),
  'graphql-request': (url) => new GraphQLClient(url).request(query),
  '@apollo/client': (uri) =>
    new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri }) }).query({ query }),
  '@trpc/client': (url) => createTRPCUntypedClient({ links: [httpLink({ url })] }).query('me'),
}

async function refusing(answer: PromiseLike<{ readonly ok: boolean }>): Promise<void> {
  const response = await answer
  if (!response.ok) throw response
}

interface Paths {
  '/': { get: { responses: { 200: { content: { 'application/json': unknown } } } } }
}

let far: FarSide
let far2: FarSide
let sent = 0
const count = () => void (sent += 1)
beforeAll(async () => {
  const refusal = {
    status: 503,
    headers: { 'retry-after': '0', 'retry-after-ms': '1' },
    body: { error: { message: 'The server is overloaded', type: 'server_error' } },
  }
  far = await startFarSide([refusal], 'http/1.1', count)
  far2 = await startFarSide([refusal], 'h2', count)
})
afterAll(async () => {
  await far.close()
  await far2.close()
})

/** What was made of what a call threw; `sent` counts its requests meanwhile. */
async function outcomeOf(client: string, ask: Repeating['ask']) {
  sent = 0
  const { url } = client.startsWith('@aws') ? far2 : far
  try {
    await ask(`${url}/0`)
    return { kind: undefined, told: [] }
  } catch (thrown) {
    const { kind, reasons } = await readFailure(thrown)
    return { kind, told: reasons.filter((reason) => reason.startsWith('sent ')) }
  }
}

describe.each(Object.entries(repeating))('%s', (client, { ask, askOnce, tells }) => {
  it('repeats a call by itself, and that is told where it shows', async () => {
    const outcome = await outcomeOf(client, ask)

    const line = `sent ${sent} times before it was thrown (${tells} turns that off)`
    expect(sent).toBeGreaterThan(1)
    expect(outcome).toEqual({ kind: 'unavailable', told: tells === undefined ? [] : [line] })
  })

  it('sends it once with one line, and nothing is told', async () => {
    const outcome = await outcomeOf(client, askOnce)

    expect(sent).toBe(1)
    expect(outcome).toEqual({ kind: 'unavailable', told: [] })
  })
})

it.each(Object.entries(sendingOnce))('%s sends a call once by itself', async (client, ask) => {
  const { told } = await outcomeOf(client, ask)

  expect(sent).toBe(1)
  expect(told).toEqual([])
})

it('is lost on wretch’s retry what the last answer was, unless it is told to keep it', async () => {
  const outcome = await outcomeOf('wretch', (url) =>
    wretch(url)
      .middlewares([retry({ delayTimer: 1, maxAttempts: 1 })])
      .get()
      .json(),
  )

  expect(sent).toBe(2)
  expect(outcome).toEqual({ kind: 'unknown', told: [] })
})
