import { createServer, type ServerResponse } from 'node:http'

/** A request as the server saw it. */
export interface Seen {
  /** Epoch milliseconds. */
  readonly at: number
  /** Which tab sent it. */
  readonly page: string
  readonly widget: string
  /** Undefined while it is held back. */
  status: number | undefined
}

/** By the limit; with 503; with 429 and a wait of 50 s; not at all. */
export type Answer = 'by limit' | 'down' | 'busy' | 'never'

/** A server with one limit for everybody, which keeps a log. */
export interface FarServer {
  readonly port: number
  readonly log: readonly Seen[]
  /** From now on requests are answered in this way; `down` also answers those that were not answered. */
  readonly answer: (how: Answer) => void
  readonly close: () => Promise<void>
}

/** Starts a server whose token bucket lets `rate` requests a second through, and `burst` at once. */
export async function startFarServer(rate: number, burst: number): Promise<FarServer> {
  const log: Seen[] = []
  const unanswered = new Map<Seen, ServerResponse>()
  let how: Answer = 'by limit'
  let tokens = burst
  let filledAt = Date.now()

  /** Seconds until there is a token again; 0: one was taken. */
  const take = () => {
    const now = Date.now()
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1_000) * rate)
    filledAt = now
    if (tokens < 1) return Math.max(1, Math.ceil((1 - tokens) / rate))
    tokens -= 1
    return 0
  }

  const judge = (): readonly [status: number, wait?: number] => {
    if (how === 'down') return [503]
    const wait = how === 'busy' ? 50 : take()
    return wait > 0 ? [429, wait] : [200]
  }

  const settle = (seen: Seen, response: ServerResponse) => {
    const [status, wait] = judge()
    seen.status = status
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Retry-After',
      'cache-control': 'no-store',
      ...(wait !== undefined && { 'retry-after': String(wait) }),
    })
    response.end('done')
  }

  const server = createServer((request, response) => {
    const [, page = '', widget = ''] = (request.url ?? '').split('/')
    const seen: Seen = { at: Date.now(), page, widget, status: undefined }
    log.push(seen)
    if (how === 'never') unanswered.set(seen, response)
    else settle(seen, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')

  return {
    port: address.port,
    log,
    answer(next) {
      how = next
      if (next !== 'down') return
      unanswered.forEach((response, seen) => settle(seen, response))
      unanswered.clear()
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
