import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { ensureOk } from '../../../src/core/index.ts'
import type * as Wire from './wire.ts'

/** Everything that the console asks of its gateway. */
export type Api = ReturnType<typeof createApi>

export function createApi(base: string) {
  async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
    const response = await ensureOk(await fetch(base + path, init))
    return response.json()
  }

  const read = <Answer>(path: string) =>
    queryOptions({ queryKey: [path], queryFn: ({ signal }) => ask<Answer>(path, { signal }) })

  const send = <Answer, Sent>(path: string) =>
    mutationOptions({
      mutationFn: (sent: Sent) =>
        ask<Answer>(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(sent),
        }),
    })

  /** A model answers, so asking costs money. */
  const paid = { meta: { paid: true } }

  return {
    account: read<Wire.Account>('/account'),
    balance: read<Wire.Balance>('/balance'),
    usage: read<Wire.Usage>('/usage'),
    tokens: read<Wire.Tokens>('/tokens'),
    latency: read<Wire.Latency>('/latency'),
    limits: read<Wire.Limits>('/limits'),
    spend: read<Wire.Spend>('/spend'),
    models: read<Wire.Models>('/models'),
    instances: read<Wire.Instances>('/instances'),
    keys: read<Wire.Keys>('/keys'),
    requests: read<Wire.Requests>('/requests'),
    task: read<Wire.Task>('/tasks/latest'),
    summary: { ...read<Wire.Summary>('/summary'), ...paid },
    check: { ...read<Wire.Check>('/check'), ...paid },
    createKey: send<Wire.Key, { readonly name: string }>('/keys'),
    createVideo: send<Wire.Task, { readonly prompt: string }>('/videos'),
    chat: send<Wire.Completion, { readonly prompt: string }>('/chat'),
  }
}

const ApiContext = createContext<Api | undefined>(undefined)

export const ApiProvider = ApiContext.Provider

export function useApi(): Api {
  const api = useContext(ApiContext)
  if (api === undefined) throw new Error('The console has no API. Put it inside <ApiProvider>.')
  return api
}
