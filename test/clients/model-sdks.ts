import Anthropic from '@anthropic-ai/sdk'
import { createOpenAI } from '@ai-sdk/openai'
import { Mistral } from '@mistralai/mistralai'
import { generateText, streamText } from 'ai'
import Groq from 'groq-sdk'
import OpenAI from 'openai'
import type { CallOptions, Client } from './client.ts'

const key = 'sk-test0123456789abcdefghijklmnop'
const messages = [{ role: 'user' as const, content: 'Hello' }]

/** What the SDKs that Stainless generates share. */
const stainless = ({ timeout }: CallOptions) => ({
  apiKey: key,
  maxRetries: 0,
  ...(timeout !== undefined && { timeout }),
})

const signalled = ({ signal, timeout }: CallOptions) => ({
  ...(signal && { abortSignal: signal }),
  ...(timeout !== undefined && { abortSignal: AbortSignal.timeout(timeout) }),
})

/** SDKs of model providers, all asked for what OpenAI calls a chat completion. */
export const modelSdks: Readonly<Record<string, Client>> = {
  openai: {
    withoutRetries: 'maxRetries: 0',
    lacks: {},
    ask: async (url, { signal, ...options }) =>
      await new OpenAI({ baseURL: `${url}/v1`, ...stainless(options) }).chat.completions.create(
        { model: 'gpt-4o', messages },
        { ...(signal && { signal }) },
      ),
  },

  '@anthropic-ai/sdk': {
    withoutRetries: 'maxRetries: 0',
    lacks: {},
    ask: async (url, { signal, ...options }) =>
      await new Anthropic({ baseURL: url, ...stainless(options) }).messages.create(
        { model: 'claude-sonnet-4-5', max_tokens: 16, messages },
        { ...(signal && { signal }) },
      ),
  },

  'groq-sdk': {
    withoutRetries: 'maxRetries: 0',
    lacks: {},
    ask: async (url, { signal, ...options }) =>
      await new Groq({ baseURL: url, ...stainless(options) }).chat.completions.create(
        { model: 'llama-3.3-70b-versatile', messages },
        { ...(signal && { signal }) },
      ),
  },

  '@mistralai/mistralai': {
    withoutRetries: "retryConfig: { strategy: 'none' }",
    lacks: { 'own reason': 'wraps the reason alone, in an error that speaks of no abort' },
    ask: async (url, { signal, timeout }) =>
      await new Mistral({
        serverURL: url,
        apiKey: key,
        retryConfig: { strategy: 'none' },
        ...(timeout !== undefined && { timeoutMs: timeout }),
      }).chat.complete(
        { model: 'mistral-small-latest', messages },
        { ...(signal && { fetchOptions: { signal } }) },
      ),
  },

  'generateText of ai': {
    withoutRetries: 'maxRetries: 0',
    lacks: { 'own reason': 'rejects with the reason itself, which could be anything' },
    ask: async (url, options) =>
      await generateText({
        model: createOpenAI({ baseURL: `${url}/v1`, apiKey: key }).chat('gpt-4o'),
        messages,
        maxRetries: 0,
        ...signalled(options),
      }),
  },

  'streamText of ai': {
    withoutRetries: 'maxRetries: 0',
    lacks: {
      unreadable: 'takes a body without events for a stream without any',
      timeout: 'ends the stream with a part that says `abort`, without an error',
      canceled: 'ends the stream with a part that says `abort`, without an error',
    },
    ask: async (url, options) => {
      const { fullStream } = streamText({
        model: createOpenAI({ baseURL: `${url}/v1`, apiKey: key }).chat('gpt-4o'),
        messages,
        maxRetries: 0,
        onError: () => undefined,
        ...signalled(options),
      })
      for await (const part of fullStream) if (part.type === 'error') throw part.error
      return undefined
    },
  },
}
