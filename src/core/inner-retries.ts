import { dig, field, numberOf } from './foreign.ts'
import { layers } from './layers.ts'

/** How a client shows on what it throws that it had sent the call more than once. */
interface RepeatingClient {
  readonly client: string
  /** Where the number stands. */
  readonly path: string
  /** What the number leaves out: 1 where it counts repetitions only. */
  readonly uncounted: 0 | 1
  /** What stands beside it, where the number alone could be anybody's. */
  readonly beside?: Readonly<Record<string, string | true>>
  /** What turns that off. */
  readonly off: string
}

/**
 * Clients that repeat calls and leave a trace. Those of Stainless (openai, Anthropic, Groq), Mistral,
 * ky, ofetch and wretch repeat calls too, and what they throw does not tell.
 */
const repeatingClients: readonly RepeatingClient[] = [
  {
    client: 'Vercel AI SDK',
    path: 'errors.length',
    uncounted: 0,
    beside: { name: 'AI_RetryError' },
    off: 'maxRetries: 0',
  },
  { client: 'AWS SDK', path: '$metadata.attempts', uncounted: 0, off: 'maxAttempts: 1' },
  {
    client: 'axios-retry',
    path: 'config.axios-retry.retryCount',
    uncounted: 1,
    off: 'retries: 0',
  },
  {
    client: 'gaxios',
    path: 'config.retryConfig.currentRetryAttempt',
    uncounted: 1,
    off: 'retry: false',
  },
  { client: 'got', path: 'request.retryCount', uncounted: 1, off: 'retry: { limit: 0 }' },
  {
    client: 'undici',
    path: 'data.count',
    uncounted: 0,
    beside: { code: 'UND_ERR_REQ_RETRY' },
    off: 'maxRetries: 0',
  },
  {
    client: 'superagent',
    path: 'retries',
    uncounted: 1,
    beside: { 'response.request._maxRetries': true },
    off: 'retry(0)',
  },
  {
    client: '@google/genai',
    path: 'attemptNumber',
    uncounted: 0,
    beside: { name: 'ApiError', retriesLeft: true },
    off: 'httpOptions.retryOptions.attempts: 1',
  },
  {
    client: 'p-retry',
    path: 'attemptNumber',
    uncounted: 0,
    beside: { retriesLeft: true },
    off: 'retries: 0',
  },
]

/**
 * Says so where the caller's own client had repeated a call before it gave up, since whoever repeats
 * it once more multiplies that. `undefined` where it was sent once, or nothing tells.
 */
export function readInnerRetries(thrown: unknown): string | undefined {
  for (const layer of layers(thrown)) {
    // A number in somebody's answer tells nothing of the client.
    if (field(layer, 'stack') === undefined) continue
    for (const row of repeatingClients) {
      const times = (numberOf(dig(layer, row.path)) ?? 0) + row.uncounted
      if (Number.isInteger(times) && times > 1 && isBeside(layer, row))
        return `sent ${times} times before it was thrown (${row.client}; ${row.off} turns that off)`
    }
  }
  return undefined
}

function isBeside(layer: unknown, { beside = {} }: RepeatingClient): boolean {
  return Object.entries(beside).every(([path, wanted]) => {
    const found = dig(layer, path)
    return wanted === true ? (found ?? undefined) !== undefined : found === wanted
  })
}
