import { accountNames } from './account-names.ts'
import type { Evidence, Fault } from './evidence.ts'
import type { CodeRow, Gateway } from './gateway.ts'
import { carriesError } from './in-band.ts'
import { isCanceledJob } from './job.ts'
import { isMarkup } from './markup.ts'
import type { FailureKind } from './kind.ts'
import { lastSentences } from './last-sentences.ts'
import { overridingSentences } from './overriding-sentences.ts'
import { refiningSentences } from './refining-sentences.ts'
import { requestNames } from './request-names.ts'
import { fits, reasonOf, type Case } from './rows.ts'
import { serviceNames } from './service-names.ts'
import { isKnownStatus, statuses } from './statuses.ts'
import { vagueNames } from './vague-names.ts'

/** What a failure is, and the row and the reason that said so. */
export interface Judgement {
  readonly row: CodeRow
  readonly reason: string
}

const ofFault: Readonly<Record<Fault, FailureKind>> = {
  canceled: 'canceled',
  timeout: 'timeout',
  network: 'network',
  unreadable: 'invalid-response',
}

/** Statuses that tell little: what they stand for varies from server to server. */
const vague: ReadonlySet<number | undefined> = new Set([undefined, 400, 422, 500])

/** What tells more than a status, in the order in which it is asked. */
const beyondStatus: readonly (readonly CodeRow[])[] = [
  requestNames,
  accountNames,
  overridingSentences,
  serviceNames,
  refiningSentences,
]

/** The general rules in order; where the status is vague, even names that say little more go before it. */
const general = [...beyondStatus, statuses, vagueNames, lastSentences]
const generalWhereVague = [...beyondStatus, vagueNames, statuses, lastSentences]

/** The first row that fits decides. */
function decide(tables: readonly (readonly CodeRow[])[], asked: Case): Judgement | undefined {
  for (const rows of tables) {
    const row = rows.find((one) => fits(one, asked))
    if (row) return { row, reason: reasonOf(row, asked) }
  }
  return undefined
}

/** Decides the kind: a fault of the transport, then the gateway's rows, then what holds everywhere. */
export function judge(evidence: Evidence, asked: Case, gateway?: Gateway): Judgement {
  return unanswered(evidence, asked) ?? byRules(asked, gateway)
}

/** What is wrong where the wire names no error: no answer, half of one, or a success of no use. */
function unanswered({ fault, status, stream }: Evidence, asked: Case): Judgement | undefined {
  // An answer that broke off did begin: it is one of no use, not none.
  const answered = status !== undefined && (status >= 300 || fault === 'network')
  if (fault && !answered) return { row: { kind: ofFault[fault] }, reason: `no answer: ${fault}` }
  if (stream && asked.wire.body === undefined)
    return {
      row: { kind: 'invalid-response', outcome: 'failed' },
      reason: 'the stream ended before its answer did',
    }
  if (status !== undefined && status < 300 && !stream && !carriesError(asked.wire))
    return unusable(status, asked)
  return undefined
}

function byRules(asked: Case, gateway: Gateway | undefined): Judgement {
  const own = gateway?.codes.find((row) => fits(row, asked))
  if (own) return { row: own, reason: `${reasonOf(own, asked)} (${gateway?.name})` }
  // A status that nobody lists is as good as none, until nothing else tells more than its class.
  const status =
    asked.status !== undefined && isKnownStatus(asked.status) ? asked.status : undefined
  const rules = vague.has(status) ? generalWhereVague : general
  return decide(rules, { ...asked, status }) ?? byClass(asked)
}

/**
 * A success that its caller found to be none: what its code and sentence say, else of no use. A page
 * where data was asked for comes from the wrong address.
 */
function unusable(status: number, asked: Case): Judgement {
  const { body, code } = asked.wire
  if (isCanceledJob(body)) return { row: { kind: 'canceled' }, reason: 'canceled task' }
  const told = code === undefined ? undefined : decide(beyondStatus, asked)
  if (told) return told
  const isPage = typeof body === 'string' && isMarkup(body)
  return {
    row: { kind: 'invalid-response', fixableBy: isPage ? 'operator' : undefined },
    reason: `status ${status} without what was asked for`,
  }
}

/** A status that nobody lists means what its class means: https://www.rfc-editor.org/rfc/rfc9110#section-15 */
function byClass({ status = 0, wire }: Case): Judgement {
  if (wire.task) return { row: { kind: 'task-failed' }, reason: 'failed task' }
  if (status >= 500) return { row: { kind: 'server-error' }, reason: `status ${status}` }
  if (status >= 400) return { row: { kind: 'invalid-request' }, reason: `status ${status}` }
  return { row: { kind: 'unknown' }, reason: 'nothing known fits' }
}

/**
 * The status to judge by: the body's own where HTTP says nothing or that all is well, and where a
 * fault of the server wraps somebody's “too many requests”.
 */
export function telling(
  status: number | undefined,
  inside: number | undefined,
): number | undefined {
  if (status === undefined || status < 300) return inside
  return status >= 500 && inside === 429 ? inside : status
}
