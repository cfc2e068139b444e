import { toFailure, type Failure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'

interface Answer {
  readonly status: number
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
}

/** What EcoLink answered, so that each component has something to show. */
const answers = {
  unavailable: {
    status: 503,
    body: { error: 'service_unavailable', message: 'No healthy pod for model flux-dev right now' },
  },
  broke: {
    status: 402,
    body: {
      error: 'insufficient_balance',
      message: 'Account balance $0.12 cannot cover this request: $0.72 required',
    },
  },
  limited: {
    status: 429,
    headers: {
      'retry-after': '50',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
    },
    body: { error: 'rate_limit_exceeded', message: 'Rate limit of 60 requests per minute reached' },
  },
  'signed out': {
    status: 401,
    body: { error: 'unauthorized', message: 'Invalid or revoked API key' },
  },
  forbidden: {
    status: 403,
    body: { error: 'forbidden', message: 'Your role may not delete drives' },
  },
  wrong: {
    status: 400,
    body: { error: 'bad_request', message: 'num_frames must be an integer', param: 'num_frames' },
  },
  'no model': {
    status: 404,
    body: { error: 'model_not_found', message: 'Unknown model flux-9', model: 'flux-9' },
  },
  late: {
    status: 504,
    body: { error: 'gateway_timeout', message: 'Upstream took too long to respond' },
  },
} satisfies Readonly<Record<string, Answer>>

/** The names of the answers. */
export type AnswerName = keyof typeof answers

/** Each answer, as it was received at `receivedAt` (epoch milliseconds) on whatever machine. */
export function failuresAt(receivedAt: number): Readonly<Record<AnswerName, Failure>> {
  const read = ({ status, body, headers }: Answer) =>
    toFailure(
      { status, body, headers: { 'x-ecolink-request-id': 'req_eco_7f3a1c5e9d02', ...headers } },
      { gateway: ecolink, receivedAt },
    )
  return {
    unavailable: read(answers.unavailable),
    broke: read(answers.broke),
    limited: read(answers.limited),
    'signed out': read(answers['signed out']),
    forbidden: read(answers.forbidden),
    wrong: read(answers.wrong),
    'no model': read(answers['no model']),
    late: read(answers.late),
  }
}
