import type { Failure } from '../../src/core/failure.ts'
import type { CorpusCase } from './case.ts'

/** The fields that a case is compared by. */
export const fields = [
  'kind',
  'fixableBy',
  'automatic',
  'code',
  'message',
  'param',
  'requestId',
  'retryAfterMs',
] as const
export type Field = (typeof fields)[number]

/** What is wrong in one field. */
export interface Miss {
  readonly id: string
  readonly field: Field
  readonly expected: unknown
  readonly got: unknown
}

type Value = string | number | boolean | null | undefined

/** What is wrong with a failure; a field that the case leaves open is never wrong. */
export function judge({ id, expect }: CorpusCase, failure: Failure | undefined): readonly Miss[] {
  const got = valuesOf(failure)
  const alternatives: Readonly<Record<Field, readonly Value[]>> = {
    kind: [expect.kind, ...(expect.alsoOk ?? [])],
    fixableBy: [expect.fixableBy, ...(expect.fixableByAlsoOk ?? [])],
    automatic: [expect.automatic],
    code: [expect.code],
    message: [expect.message],
    param: [expect.param],
    requestId: [expect.requestId],
    retryAfterMs: [expect.retryAfterMs],
  }
  return fields
    .filter((field) => {
      if (field === 'automatic' && (expect.automatic === undefined || got.kind !== expect.kind))
        return false
      const accepted = [...alternatives[field], ...(expect.also?.[field] ?? [])]
      return !accepted.some((one) => alike[field](one ?? null, got[field]))
    })
    .map((field) => ({ id, field, expected: alternatives[field], got: got[field] }))
}

function valuesOf(failure: Failure | undefined): Readonly<Record<Field, Value>> {
  const at = failure?.retry.at
  return {
    kind: failure?.kind ?? null,
    fixableBy: failure?.fixableBy ?? null,
    automatic: failure?.retry.automatic ?? null,
    code: failure?.code ?? null,
    message: failure?.message ?? null,
    param: failure?.param ?? null,
    requestId: failure?.requestId ?? null,
    retryAfterMs: failure === undefined || at === undefined ? null : at - failure.receivedAt,
  }
}

const same = (expected: Value, got: Value) => expected === got

const alike: Readonly<Record<Field, (expected: Value, got: Value) => boolean>> = {
  kind: same,
  fixableBy: same,
  automatic: same,
  code: same,
  param: same,
  requestId: same,
  message: sameSentence,
  retryAfterMs: sameWait,
}

/** Within 2 ms or 1 %. */
function sameWait(expected: Value, got: Value): boolean {
  if (typeof expected !== 'number' || typeof got !== 'number') return expected === got
  return Math.abs(expected - got) <= Math.max(2, expected * 0.01)
}

/** One contains the other, and the shorter is at least a third of the longer. */
function sameSentence(expected: Value, got: Value): boolean {
  const [a, b] = [sentence(expected), sentence(got)]
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length * 3 >= long.length && long.includes(short))
}

/** White space, case and request-id suffixes do not count. */
function sentence(value: Value): string {
  return String(value ?? '')
    .replace(/\(request id: [^)]*\)/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
