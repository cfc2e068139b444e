import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exposedBy, wireAnswer, type Answer } from './answer.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { deliver, deliverStream } from './delivery.ts'

/** The scenario table over real HTTP. */
export interface LoopbackServer {
  /** Its origin, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the scenario table on a free port of 127.0.0.1. Every method and any origin may ask:
 *
 * - `/scenario/<id>`, anything may follow: the failure of that scenario
 * - `/echo?status=500&type=text/html`: the request's own body, as an answer
 * - `/stream`: a chat completion as server-sent events
 *
 * Parameters:
 *
 * - `expose`: which headers other origins may read: `gateway` (the default), `none` or `all`
 * - `slow`: milliseconds before the answer
 * - `cut`: where the answer breaks off: `connection` (before it) or `body` (half way through)
 * - `times` with `key`: after so many requests under that key the answer is `{ "ok": true }`
 */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*')
    if (request.method === 'OPTIONS') return answerPreflight(request, response)
    void answerRequest(request, response, asked)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = addressOf(server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** An address on 127.0.0.1 where nothing listens. */
export async function refusedUrl(): Promise<string> {
  const server = await startLoopbackServer()
  await server.close()
  return server.url
}

function answerPreflight(request: IncomingMessage, response: ServerResponse) {
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
  })
  response.end()
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Map<string, number>,
) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback')
  if (pathname === '/stream') return deliverStream(response, searchParams)
  if (pathname === '/echo')
    return deliver(response, await echo(request, searchParams), searchParams)
  const scenario = scenarios.find(({ id }) => `${pathname}/`.startsWith(`/scenario/${id}/`))
  if (!scenario) return deliver(response, notFound, searchParams)
  const over = isOver(searchParams, asked)
  if (!over) expose(response, scenario, searchParams.get('expose'))
  return deliver(response, over ? fine : wireAnswer(scenario), searchParams)
}

const fine: Answer = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"ok":true}',
}

const notFound: Answer = { ...fine, status: 404, body: '{"error":"No such scenario"}' }

function expose(response: ServerResponse, { gateway }: Scenario, which: string | null) {
  const names = which === 'all' ? ['*'] : which === 'none' ? [] : exposedBy(gateway)
  if (names.length > 0) response.setHeader('access-control-expose-headers', names.join(', '))
}

/** Counts the request under its key, and tells whether the failure has been answered often enough. */
function isOver(parameters: URLSearchParams, asked: Map<string, number>): boolean {
  const key = parameters.get('key') ?? ''
  const count = (asked.get(key) ?? 0) + 1
  asked.set(key, count)
  return count > Number(parameters.get('times') ?? Infinity)
}

async function echo(request: IncomingMessage, parameters: URLSearchParams): Promise<Answer> {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk)
  return {
    status: Number(parameters.get('status') ?? 200),
    headers: { 'content-type': parameters.get('type') ?? 'application/json' },
    body,
  }
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('No port was assigned.')
  return address
}
