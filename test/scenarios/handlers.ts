import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import type { FarServer } from './far-server.ts'
import { isHomeGateway } from './scenario.ts'

/** Where stories and tests reach the far server: `${farOrigin}/<gateway>/usage`. */
export const farOrigin = 'https://api.gateway.test'

export interface HandlerOptions {
  /** How long every answer takes, in milliseconds. @default 0 */
  readonly latency?: number | undefined
}

/** Answers for the far server inside Mock Service Worker, in a browser or in Node. */
export function farServerHandlers(
  server: FarServer,
  { latency = 0 }: HandlerOptions = {},
): readonly HttpHandler[] {
  return [
    http.all(`${farOrigin}/:gateway/*`, async ({ request, params }) => {
      const { gateway } = params
      if (!isHomeGateway(gateway)) return new HttpResponse(null, { status: 404 })
      await delay(latency)
      const path = new URL(request.url).pathname.slice(gateway.length + 1)
      const answer = server.respond({ method: request.method, gateway, path })
      if (!answer) return HttpResponse.error()
      const { status, headers, body } = answer
      return new HttpResponse(body, { status, headers: { ...headers } })
    }),
  ]
}
