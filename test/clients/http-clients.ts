import axios from 'axios'
import { got } from 'got'
import ky from 'ky'
import { ofetch } from 'ofetch'
import createClient from 'openapi-fetch'
import superagent from 'superagent'
import * as undici from 'undici'
import wretch from 'wretch'
import type { Client } from './client.ts'

const headers = { authorization: 'Bearer sk-test0123456789abcdefghijklmnop' }
const body = { messages: [{ role: 'user', content: 'Hello' }] }
const json = {
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
}

/** Why a call that ended with a reason of the caller's own cannot be told from one that failed. */
const itself = 'rejects with the reason itself, which could be anything'

/** The signal of a call: the caller's, else a timer's. */
function signalOf({ signal, timeout }: { signal?: AbortSignal; timeout?: number }) {
  const chosen = signal ?? (timeout === undefined ? undefined : AbortSignal.timeout(timeout))
  return chosen ? { signal: chosen } : {}
}

/** Plain HTTP clients, each as its own documentation uses it. */
export const httpClients: Readonly<Record<string, Client>> = {
  fetch: {
    lacks: {
      'own reason': itself,
    },
    ask: async (url, options) => {
      const response = await fetch(`${url}/v1`, { ...json, ...signalOf(options) })
      if (!response.ok) throw response
      return await response.json()
    },
  },

  axios: {
    lacks: { unreadable: 'hands over a body that is not JSON as text, without an error' },
    ask: async (url, { signal, timeout }) =>
      await axios.post(`${url}/v1`, body, {
        headers,
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
      }),
  },

  'axios with the adapter of browsers': {
    lacks: { unreadable: 'hands over a body that is not JSON as text, without an error' },
    ask: async (url, { signal, timeout }) =>
      await axios.post(`${url}/v1`, body, {
        adapter: 'fetch',
        headers,
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
      }),
  },

  ky: {
    withoutRetries: 'retry: 0',
    lacks: { 'own reason': itself },
    ask: async (url, { signal, timeout }) =>
      await ky
        .post(`${url}/v1`, {
          json: body,
          headers,
          retry: 0,
          timeout: timeout ?? false,
          ...(signal && { signal }),
        })
        .json(),
  },

  ofetch: {
    withoutRetries: 'retry: 0',
    lacks: { unreadable: 'hands over a body that is not JSON as text, without an error' },
    ask: async (url, { signal, timeout }) =>
      await ofetch(`${url}/v1`, {
        method: 'POST',
        body,
        headers,
        retry: 0,
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
      }),
  },

  got: {
    withoutRetries: 'retry: { limit: 0 }',
    lacks: {},
    ask: async (url, { signal, timeout }) =>
      await got
        .post(`${url}/v1`, {
          json: body,
          headers,
          retry: { limit: 0 },
          ...(signal && { signal }),
          ...(timeout !== undefined && { timeout: { request: timeout } }),
        })
        .json(),
  },

  wretch: {
    lacks: {
      'own reason': itself,
    },
    ask: async (url, options) =>
      await wretch(`${url}/v1`).options(signalOf(options)).headers(headers).post(body).json(),
  },

  superagent: {
    lacks: {},
    ask: async (url, { signal, timeout }) => {
      const request = superagent.post(`${url}/v1`).set(headers).send(body)
      if (timeout !== undefined) void request.timeout(timeout)
      signal?.addEventListener('abort', () => {
        request.abort()
      })
      return await request
    },
  },

  'undici’s request, with its own interceptor': {
    lacks: {
      'own reason': itself,
      page: 'its interceptor keeps the bodies of JSON and plain text alone',
    },
    ask: async (url, { signal, timeout }) => {
      const response = await undici.request(`${url}/v1`, {
        ...json,
        method: 'POST',
        dispatcher: new undici.Agent().compose(undici.interceptors.responseError()),
        ...(signal && { signal }),
        ...(timeout !== undefined && { headersTimeout: timeout }),
      })
      return await response.body.json()
    },
  },

  'undici’s fetch': {
    lacks: { 'own reason': itself },
    ask: async (url, { signal, timeout }) => {
      const response = await undici.fetch(`${url}/v1`, {
        ...json,
        ...(signal && { signal }),
        ...(timeout !== undefined && {
          dispatcher: new undici.Agent({ headersTimeout: timeout }),
        }),
      })
      if (!response.ok) throw response
      return await response.json()
    },
  },

  'openapi-fetch, whose error is thrown': {
    lacks: {
      status: 'its `error` is the body alone',
      headers: 'its `error` is the body alone',
      'own reason': itself,
    },
    ask: async (url, options) => {
      const { data, error } = await createClient<Paths>({ baseUrl: url }).POST('/v1', {
        body,
        headers,
        ...signalOf(options),
      })
      if (error !== undefined) throw error
      return data
    },
  },

  'openapi-fetch, whose answer is thrown': {
    lacks: { 'own reason': itself },
    ask: async (url, options) => {
      const { data, error, response } = await createClient<Paths>({ baseUrl: url }).POST('/v1', {
        body,
        headers,
        ...signalOf(options),
      })
      if (!response.ok) throw { status: response.status, headers: response.headers, body: error }
      return data
    },
  },
}

/** What a generator would make of an API with one path. */
interface Paths {
  '/v1': {
    post: {
      requestBody: { content: { 'application/json': typeof body } }
      responses: {
        200: { content: { 'application/json': unknown } }
        default: { content: { 'application/json': unknown } }
      }
    }
  }
}
