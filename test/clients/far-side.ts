import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createServer2, type Http2Server } from 'node:http2'
import type { Socket } from 'node:net'
import { oddAnswers, type Answer } from './answers.ts'

/** A server on loopback. */
export interface FarSide {
  readonly url: string
  close(): Promise<void>
}

/** What both versions of HTTP let a handler do. */
interface Reply {
  writeHead(status: number, headers: Record<string, string>): unknown
  write(text: string): unknown
  end(text: string): unknown
}

const ownHeaders = { 'content-type': 'application/json' }

function answer(
  { status, headers, body, ...rest }: Answer,
  reply: Reply,
  hangUp: () => void,
): void {
  if (rest.silent) return
  if (rest.reset) return hangUp()
  if (rest.cut) {
    reply.writeHead(status, { ...ownHeaders, 'content-length': '4096' })
    reply.write('{"choices":')
    setTimeout(hangUp, 20)
    return
  }
  reply.writeHead(status, { ...ownHeaders, ...headers })
  reply.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body))
}

/** The case that the first part of a path names, such as `/3/v1/messages`, else an odd answer's name. */
function find(cases: readonly Answer[], path: string): Answer {
  const name = path.split('/')[1] ?? ''
  return cases[Number(name)] ?? oddAnswers[name] ?? { status: 404 }
}

/** Starts a far side that gives `cases` by number and the odd answers by name, over HTTP/1.1 or without TLS over HTTP/2. */
export async function startFarSide(
  cases: readonly Answer[],
  version: 'http/1.1' | 'h2' = 'http/1.1',
  onRequest: () => void = () => {},
): Promise<FarSide> {
  if (version === 'http/1.1')
    return await listen(
      createServer((request, reply) => {
        onRequest()
        request.resume()
        answer(find(cases, request.url ?? ''), reply, () => request.socket.destroy())
      }),
    )
  return await listen(
    createServer2((request, reply) => {
      onRequest()
      request.resume()
      answer(find(cases, request.url), reply, () => request.stream.session?.destroy())
    }),
  )
}

/** Starts a far side of one's own making. */
export async function startHandler(handler: RequestListener): Promise<FarSide> {
  return await listen(createServer(handler))
}

async function listen(server: Server | Http2Server): Promise<FarSide> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** A URL on which nothing listens any more. */
export async function closedUrl(): Promise<string> {
  const far = await startFarSide([])
  await far.close()
  return far.url
}
