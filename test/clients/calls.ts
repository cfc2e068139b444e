import Anthropic from '@anthropic-ai/sdk'
import { createOpenAI } from '@ai-sdk/openai'
import { generateText } from 'ai'
import axios from 'axios'
import ky from 'ky'
import OpenAI from 'openai'

/** What a caller may give along. */
export interface CallOptions {
  readonly signal?: AbortSignal
  /** Milliseconds after which the client gives up by itself. */
  readonly timeout?: number
}

/** Asks `url` the way an app would with this client, its own retries off. */
export type Ask = (url: string, options: CallOptions) => Promise<unknown>

const key = 'sk-test0123456789abcdefghijklmnop'
const messages = [{ role: 'user' as const, content: 'Hello' }]

/** The five clients of the issue, each as its own documentation uses it. */
export const clients: Readonly<Record<string, Ask>> = {
  axios: async (url, { signal, timeout }) =>
    await axios.post(
      `${url}/v1/chat/completions`,
      { messages },
      {
        headers: { authorization: `Bearer ${key}` },
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
      },
    ),

  ky: async (url, { signal, timeout }) =>
    await ky
      .post(`${url}/v1/chat/completions`, {
        json: { messages },
        headers: { authorization: `Bearer ${key}` },
        retry: 0,
        timeout: timeout ?? false,
        ...(signal && { signal }),
      })
      .json(),

  openai: async (url, { signal, timeout }) =>
    await new OpenAI({
      baseURL: `${url}/v1`,
      apiKey: key,
      maxRetries: 0,
      ...(timeout !== undefined && { timeout }),
    }).chat.completions.create({ model: 'gpt-4o', messages }, { ...(signal && { signal }) }),

  anthropic: async (url, { signal, timeout }) =>
    await new Anthropic({
      baseURL: url,
      apiKey: key,
      maxRetries: 0,
      ...(timeout !== undefined && { timeout }),
    }).messages.create(
      { model: 'claude-sonnet-4-5', max_tokens: 16, messages },
      { ...(signal && { signal }) },
    ),

  'vercel ai': async (url, { signal, timeout }) =>
    await generateText({
      model: createOpenAI({ baseURL: `${url}/v1`, apiKey: key }).chat('gpt-4o'),
      messages,
      maxRetries: 0,
      ...(signal && { abortSignal: signal }),
      ...(timeout !== undefined && { abortSignal: AbortSignal.timeout(timeout) }),
    }),
}
