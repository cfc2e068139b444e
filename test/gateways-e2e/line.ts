import type { FailureKind, RemedyAction } from '../../src/core/index.ts'
import type { ScenarioId } from '../scenarios/index.ts'

/** What a person must find on the screen: hand-written, one line for each documented failure. */
export type Line = readonly [
  id: ScenarioId,
  kind: FailureKind,
  /** The first remedy. */
  remedy: RemedyAction,
  /** The id to quote, as far as a page of another origin can know it. */
  requestId: string | null,
  /** A sentence of the banner. */
  reads: string,
]
