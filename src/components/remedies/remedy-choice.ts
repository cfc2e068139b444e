import type * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import type { FailureKind } from '../../core/kind.ts'
import type { Remedy, RemedyAction } from '../../core/remedy.ts'

/** Remedies in an order of the app's own; an action alone takes over what the failure told of it. */
export type RemedyOrder = readonly (RemedyAction | Remedy)[]

/** What an app changes about the remedies of one kind of failure. */
export interface RemedyChoice {
  /** The remedies, the primary one first. @default those of the failure */
  readonly order?: RemedyOrder | ((failure: Failure) => RemedyOrder) | undefined
  /**
   * Stands in a banner in place of its sentence of advice, its buttons and its list. Rendered
   * inside of `<Root>`, so it can be made of parts, or read `useSituation`. @default the parts
   */
  readonly Show?: React.ComponentType | undefined
}

/** Own choices, for each kind that has one. */
export type RemedyChoices = Readonly<Partial<Record<FailureKind, RemedyChoice | undefined>>>

/** The remedies of a failure in the order that the app wants. */
export function chooseRemedies(failure: Failure, choices: RemedyChoices): readonly Remedy[] {
  const order = choices[failure.kind]?.order
  if (!order) return failure.remedies
  const chosen = typeof order === 'function' ? order(failure) : order
  return chosen.map((remedy) => (typeof remedy === 'string' ? toldOf(failure, remedy) : remedy))
}

function toldOf({ remedies }: Failure, action: RemedyAction): Remedy {
  return remedies.find((remedy) => remedy.action === action) ?? { action }
}
