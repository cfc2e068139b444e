import type { Failure } from '../../core/failure.ts'
import type { FailureKind } from '../../core/kind.ts'

/** A model that an app offers in place of one that cannot answer. */
export interface ModelChoice {
  /** What `onSwitch` is called with. */
  readonly id: string
  /** @default its id */
  readonly name?: string | undefined
  /** Tokens that it takes in. */
  readonly contextWindow?: number | undefined
}

/** Failures that another model may not have. */
export const modelKinds: readonly FailureKind[] = [
  'model-not-found',
  'unavailable',
  'upstream-error',
  'context-length-exceeded',
]

/** The models that may answer where `current` did not. Of too long an input only those with more room, the largest first. */
export function chooseModels(
  failure: Failure,
  models: readonly (string | ModelChoice)[],
  current: string | undefined,
): readonly ModelChoice[] {
  const all = models.map((model) => (typeof model === 'string' ? { id: model } : model))
  const others = all.filter(({ id }) => id !== current)
  if (failure.kind !== 'context-length-exceeded') return others
  const tooSmall = all.find(({ id }) => id === current)?.contextWindow ?? 0
  return others
    .filter(({ contextWindow = Infinity }) => contextWindow > tooSmall)
    .toSorted((one, other) => (other.contextWindow ?? 0) - (one.contextWindow ?? 0))
}
