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

/** A server with one limit for everybody, which keeps a log. */
export interface FarServer {
  readonly port: number
  readonly log: readonly Seen[]
  /** From now on, and until told otherwise, requests are answered in this way. */
  readonly answer: (how: 'by limit' | 'down' | 'never') => void
  readonly close: () => Promise<void>
}

/** Starts a server whose token bucket lets `rate` requests a second through, and `burst` at once. */
export async function startFarServer(rate: number, burst: number): Promise<FarServer> {
  const log: Seen[] = []
  let how: 'by limit' | 'down' | 'never' = 'by limit'
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

  const settle = (seen: Seen, response: ServerResponse) => {
    const wait = how === 'down' ? 1 : take()
    seen.status = how === 'down' ? 503 : wait > 0 ? 429 : 200
    response.writeHead(seen.status, {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Retry-After',
      'cache-control': 'no-store',
      ...(wait > 0 && { 'retry-after': String(wait) }),
    })
    response.end('done')
  }

  const server = createServer((request, response) => {
    const [, page = '', widget = ''] = (request.url ?? '').split('/')
    const seen: Seen = { at: Date.now(), page, widget, status: undefined }
    log.push(seen)
    if (how !== 'never') settle(seen, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')

  return {
    port: address.port,
    log,
    answer: (next) => (how = next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
