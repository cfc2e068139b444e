import type { Failure } from '../../core/failure.ts'
import type { FailureKind } from '../../core/kind.ts'
import type { RemedyAction } from '../../core/remedy.ts'

/** Failures that end when a person changes what is sent. */
export const fixKinds: readonly FailureKind[] = [
  'invalid-request',
  'context-length-exceeded',
  'payload-too-large',
  'content-blocked',
  'conflict',
  'not-found',
  'gone',
]

/** Remedies whose `params` are fields of the request. */
const changes: ReadonlySet<RemedyAction> = new Set([
  'fix-request',
  'shorten-input',
  'reduce-size',
  'edit-prompt',
  'check-resource',
  'resolve-conflict',
])

/** The fields that a failure is about, by the names of the wire. */
export function fixParams({ param, remedies }: Failure): readonly string[] {
  const named = remedies.flatMap(({ action, params = [] }) => (changes.has(action) ? params : []))
  return [...new Set([...(param === undefined ? [] : [param]), ...named])]
}
