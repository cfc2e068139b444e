import { readBalance } from './amounts.ts'
import { dateRetry } from './date-retry.ts'
import { suggestions } from './envelope.ts'
import type { Evidence } from './evidence.ts'
import type { Failure } from './failure.ts'
import { digFirst, textOf } from './foreign.ts'
import type { Gateway } from './gateway.ts'
import { findRequestIds, stripRequestIds } from './identify.ts'
import type { Judgement } from './judge.ts'
import { keepResponse } from './kept-response.ts'
import { kinds, type FailureKind } from './kind.ts'
import { readLimit } from './limits.ts'
import { serverLink } from './links.ts'
import { maskUpTo, type Mask } from './mask.ts'
import { readCharge } from './read-charge.ts'
import type { Recognised } from './recognise.ts'
import { findRemedies } from './remedies.ts'
import { fits, type Case } from './rows.ts'
import { reachFirst } from './spell.ts'
import type { Wire } from './wire.ts'
import { withoutGaps } from './without-gaps.ts'

/** Everything that is known once the kind is decided. */
export interface Judged {
  readonly evidence: Evidence
  readonly asked: Case
  readonly recognised: Recognised
  readonly judgement: Judgement
  /** Epoch milliseconds. */
  readonly receivedAt: number
  /** That the caller's own client had repeated the call, in words. */
  readonly innerRetries: string | undefined
  /** Hides secrets in everything that is kept of the wire. */
  readonly mask: Mask
}

const maxMessage = 2_048
const maxWord = 200

/** Kinds whose sentences may tell amounts of money. */
const aboutMoney: ReadonlySet<FailureKind> = new Set(['insufficient-balance'])
const aboutLimits: ReadonlySet<FailureKind> = new Set(['rate-limited', 'spend-limit'])

/** Writes the failure down: the last step, in which every text of the wire is masked. */
export function describe(judged: Judged): Failure {
  const { evidence, asked, recognised, judgement, receivedAt, mask } = judged
  const { gateway } = recognised
  const { wire } = asked
  const word = (value: unknown): string | undefined => {
    const text = textOf(value)
    return text && maskUpTo(text, maxWord, mask)
  }
  const sentence = (text: string): string => maskUpTo(text, maxMessage, mask).trim()
  const { kind, fixableBy, automatic, outcome, scope, remedies } = judgement.row
  const facts = kinds[kind]
  const suggestion = textOf(suggestionOf(wire, gateway))
  const requestIds = findRequestIds(evidence, wire, gateway).filter(({ id }) => mask(id) === id)
  // A link with a secret in it would not work without it.
  const link = gateway && serverLink(wire, suggestion, gateway)
  const retry = dateRetry({
    evidence,
    wire,
    suggestion,
    receivedAt,
    automatic: automatic ?? facts.automatic,
    limited: kind === 'rate-limited' || evidence.status === 429,
  })
  return withoutGaps<Failure>({
    kind,
    fixableBy: fixableBy ?? facts.fixableBy,
    status: evidence.status,
    code: word(wire.code),
    type: word(wire.type),
    param: word(wire.param),
    message: sentence(stripRequestIds(wire.message.slice(0, maxMessage * 4))),
    suggestion: suggestion && sentence(suggestion),
    requestId: requestIds[0]?.id,
    requestIds,
    gateway: gateway?.name,
    upstream: word(tellOf(wire, upstreamPaths) ?? evidence.headers['x-provider-name']),
    region: word(gateway?.regionHeader && evidence.headers[gateway.regionHeader]),
    model: word(reachFirst(wire.levels[0], modelPaths) ?? evidence.stream?.model),
    retry,
    outcome: evidence.stream?.begun ? 'failed' : (outcome ?? facts.outcome),
    charged: readCharge(wire) ?? gateway?.charges?.find((row) => fits(row, asked))?.charged,
    balance: aboutMoney.has(kind) ? readBalance(wire) : undefined,
    limit: aboutLimits.has(kind) ? readLimit(evidence, wire, receivedAt, scope) : undefined,
    remedies: findRemedies({
      kind,
      advised: remedies ?? [],
      gateway,
      serverLink: link !== undefined && mask(link) === link ? link : undefined,
      param: word(wire.param),
    }),
    receivedAt,
    response: keepResponse(evidence, mask, gateway),
    reasons: [
      recognised.reason,
      judgement.reason,
      retry.source && `wait told by ${retry.source}`,
      requestIds[0] && `request id from the ${requestIds[0].source}`,
      judged.innerRetries,
    ].flatMap((reason) => (reason ? [sentence(reason)] : [])),
  })
}

const upstreamPaths: readonly string[] = ['metadata.provider name', 'provider name', 'provider']
const modelPaths: readonly string[] = ['model', 'error.model', 'model id']

function suggestionOf(wire: Wire, gateway: Gateway | undefined): unknown {
  return digFirst(wire.body, gateway?.suggestion ?? []) ?? tellOf(wire, suggestions)
}

/** What the innermost level that knows it tells. */
function tellOf(wire: Wire, paths: readonly string[]): unknown {
  return wire.levels.map((level) => reachFirst(level, paths)).findLast((one) => one !== undefined)
}
