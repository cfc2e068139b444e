import cohere from '../../test/corpus/cohere.json' with { type: 'json' }
import emptyBodies from '../../test/corpus/elsewhere/empty.json' with { type: 'json' }
import jsClients from '../../test/corpus/elsewhere/js-clients.json' with { type: 'json' }
import streams from '../../test/corpus/elsewhere/streams.json' with { type: 'json' }
import lambda from '../../test/corpus/elsewhere/lambda.json' with { type: 'json' }
import fal from '../../test/corpus/fal.json' with { type: 'json' }
import portkey from '../../test/corpus/portkey.json' with { type: 'json' }
import vercel from '../../test/corpus/vercel.json' with { type: 'json' }
import { toFailure, type Failure } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'
import { noon } from '../components/clock.ts'

/** A case of the corpus, as far as it is thrown here. */
interface Payload {
  readonly id: string
  readonly response: {
    readonly status: number | null
    readonly headers: Readonly<Record<string, string | undefined>>
    readonly body: unknown
  }
  /** The blocks of an event stream. */
  readonly stream?: readonly string[]
}

const payloads: readonly Payload[] = [
  ...cohere,
  ...emptyBodies,
  ...fal,
  ...jsClients,
  ...lambda,
  ...portkey,
  ...streams,
  ...vercel,
]

/** A case of the corpus, read at noon by somebody who does not know whose answer it is. */
export function failureOfCase(id: string): Failure {
  const found = payloads.find((payload) => payload.id === id)
  if (!found) throw new Error(`The corpus has no case ${id}.`)
  return toFailure(thrownIn(found), { gateway: all, receivedAt: noon })
}

/** What is left to an app that reads the answer: the response, its body alone, or the error of a stream. */
function thrownIn({ response: { status, headers, body }, stream }: Payload): unknown {
  const event = stream?.find((block) => block.includes('error'))
  if (event) return JSON.parse(event.replace('data: ', ''))
  if (status === null) return body
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) sent.set(name, value)
  return { status, headers: sent, body }
}
