import type { Failure } from '../../core/failure.ts'
import type { Phase } from '../../retry/call.ts'

/** A failure on the screen, as far as it is spoken of. */
export interface Note {
  /** What has one cause is said once. */
  readonly cause: string
  /** Another one with every new answer. */
  readonly failure: object
  readonly title: string
  readonly text: string
  readonly phase: Phase
  /** Epoch milliseconds at which a wait ends, or from which a retry makes sense. */
  readonly until: number | undefined
  /** The wait is long enough to be told of. */
  readonly isLong: boolean
  /** It answers the person's own last action, or blocks the page. */
  readonly isUrgent: boolean
  /** It speaks for every place with this cause; they stay silent. */
  readonly claims: boolean
  /** How many places it speaks for. @default 1 */
  readonly places?: number | undefined
  /** Whether a person asked again after it. */
  readonly wasAsked: () => boolean
  /** Whether a failure that is no longer shown was put right; `left`: its banner is gone as well. */
  readonly recovered: (left: boolean) => boolean
}

/** What failures have in common that are told as one, whatever each place says of it. */
export function causeOf({ kind, gateway, fixableBy }: Failure): string {
  return JSON.stringify([kind, gateway, fixableBy])
}
