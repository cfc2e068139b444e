import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from './answer.ts'

/** Sends an answer as slowly and as far as the parameters say. */
export async function deliver(
  response: ServerResponse,
  { status, headers, body }: Answer,
  parameters: URLSearchParams,
): Promise<void> {
  await sleep(Number(parameters.get('slow') ?? 0))
  const cut = parameters.get('cut')
  if (cut === 'connection') return reset(response)
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  if (cut !== 'body') return void response.end(bytes)
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)))
  await sleep(20)
  reset(response)
}

const words = ['Re', 'course', ' is', ' near', '.']

/** Sends a chat completion word by word; with `cut`, the connection breaks inside the third event. */
export async function deliverStream(
  response: ServerResponse,
  parameters: URLSearchParams,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const events = words.map(
    (content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`,
  )
  if (!parameters.has('cut')) return void response.end([...events, 'data: [DONE]\n\n'].join(''))
  response.write(events.slice(0, 2).join('') + events[2]?.slice(0, 20))
  await sleep(20)
  reset(response)
}

function reset({ socket }: ServerResponse) {
  socket?.resetAndDestroy()
}
