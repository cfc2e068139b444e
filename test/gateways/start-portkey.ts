import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { vi } from 'vitest'

/** Portkey's gateway, running, in front of a provider of ours. */
export interface Portkey {
  readonly origin: string
  /** The provider's base URL, for `x-portkey-custom-host`. */
  readonly provider: string
  stop(): Promise<void>
}

/** What a provider answers to a request body; `undefined` hangs up. */
type Answer = (request: string) => readonly [status: number, body: string] | undefined

/** The gateway listens everywhere; here it is to be reached from this machine alone. */
const onlyHere = `data:text/javascript,${encodeURIComponent(`
  import { Server } from 'node:net'
  const listen = Server.prototype.listen
  Server.prototype.listen = function (port, ...rest) {
    return listen.call(this, port, '127.0.0.1', ...rest.filter((one) => typeof one === 'function'))
  }
`)}`

const program = createRequire(import.meta.url).resolve('@portkey-ai/gateway/build/start-server.js')

/** Starts the real gateway, https://github.com/Portkey-AI/gateway, on a free port of this machine. */
export async function startPortkey(answer: Answer): Promise<Portkey> {
  const provider = providerThat(answer)
  const providerPort = await listen(provider)
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const gateway = spawn(
    process.execPath,
    ['--import', onlyHere, program, `--port=${port}`, '--headless'],
    { stdio: 'ignore' },
  )
  await vi.waitFor(() => fetch(origin), { timeout: 20_000 })
  return {
    origin,
    provider: `http://127.0.0.1:${providerPort}/v1`,
    async stop() {
      provider.closeAllConnections()
      provider.close()
      gateway.kill()
      await once(gateway, 'exit')
    },
  }
}

function providerThat(answer: Answer): Server {
  return createServer((request, response) => {
    let sent = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      sent += chunk
    })
    request.on('end', () => {
      const [status, body = ''] = answer(sent) ?? []
      const type = body.startsWith('<') ? 'text/html' : 'application/json'
      const headers = { 'content-type': type, 'x-request-id': 'req_behind0001' }
      if (status === undefined) request.socket.destroy()
      else response.writeHead(status, headers).end(body)
    })
  })
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  server.close()
  await once(server, 'close')
  return port
}
