import { createJsonErrorResponseHandler } from '@ai-sdk/provider-utils'
import axios from 'axios'
import ky, { HTTPError } from 'ky'
import OpenAI, { APIError } from 'openai'
import { z } from 'zod'
import type { Ours } from './ours.ts'

/** An error as it came over the wire. */
export interface Payload {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Turns one payload into what the library throws or returns for it. */
export interface Contender {
  readonly name: string
  readonly run: (payload: Payload) => unknown
}

const url = 'https://api.example.test/v1/chat/completions'

function respond({ status, headers, text }: Payload): Response {
  return new Response(text, { status, headers })
}

async function caught(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    return error
  }
}

const aiHandler = createJsonErrorResponseHandler({
  errorSchema: z.object({
    error: z.object({
      message: z.string(),
      type: z.string().nullish(),
      param: z.any().nullish(),
      code: z.union([z.string(), z.number()]).nullish(),
    }),
  }),
  errorToMessage: ({ error }) => error.message,
})

/**
 * Each from an unread response to its classified error, without a network. The SDKs' own retries are
 * off; what they do before a request is sent is part of a call, and so of openai's, axios's and ky's.
 */
export const peers: readonly Contender[] = [
  {
    name: 'openai, its error path alone',
    run: async (payload) => {
      const response = respond(payload)
      const text = await response.text()
      let json: object | undefined
      try {
        json = JSON.parse(text)
      } catch {
        json = undefined
      }
      return APIError.generate(response.status, json, json ? undefined : text, response.headers)
    },
  },
  {
    name: 'openai, a call',
    run: (payload) => {
      const client = new OpenAI({
        apiKey: 'none',
        maxRetries: 0,
        fetch: () => Promise.resolve(respond(payload)),
      })
      return caught(() => client.chat.completions.create({ model: 'm', messages: [] }))
    },
  },
  {
    name: 'Vercel AI SDK, its error path alone',
    run: (payload) => aiHandler({ response: respond(payload), url, requestBodyValues: {} }),
  },
  {
    name: 'axios, a call',
    run: (payload) =>
      caught(() =>
        axios.get(url, {
          adapter: 'fetch',
          env: { fetch: () => Promise.resolve(respond(payload)) },
        }),
      ),
  },
  {
    name: 'ky, a call and its body as text',
    run: async (payload) => {
      const error = await caught(() =>
        ky(url, { retry: 0, fetch: () => Promise.resolve(respond(payload)) }),
      )
      return error instanceof HTTPError ? await error.response.text() : error
    },
  },
]

/** The same of ours. */
export function oursAs({ readFailure, toFailure, all }: Ours): readonly Contender[] {
  return [
    { name: 'react-recourse, no gateway', run: (payload) => readFailure(respond(payload)) },
    {
      name: 'react-recourse, all gateways',
      run: (payload) => readFailure(respond(payload), { gateway: all }),
    },
    {
      name: 'react-recourse, body already read',
      run: ({ status, headers, text }) => toFailure({ status, headers, body: text }),
    },
  ]
}
