import type { Failure } from './failure.ts'

/** A plain-text report for support: what was answered, without prompts or secrets. */
export function toReport(failure: Failure): string {
  return `Failure: ${failure.kind}`
}
