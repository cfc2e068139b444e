'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import type { CallState } from '../retry/call.ts'
import type { Plan } from './remedies/plan.ts'
import type { FailedCall } from './remedies/reader.ts'
import type { Surface } from './words/words.ts'

/** A failure and everything that was decided about it, once, for all parts inside a `<Root>`. */
export interface Situation extends Omit<CallState, 'failure'> {
  readonly failure: Failure
  readonly title: string
  /** The id of the element that holds the title. */
  readonly titleId: string
  readonly surface: Surface
  /** What went wrong, in a sentence. */
  readonly text: string
  /** The id that the element with the sentence has, where the app names one. */
  readonly textId: string | undefined
  /** Whoever listens is not interrupted. */
  readonly polite?: boolean | undefined
  readonly plan: Plan
  /** Shows the remedies in place of the parts. */
  readonly Show: React.ComponentType | undefined
  /** It has lasted longer than the gateway says is usual. */
  readonly isLasting: boolean
  /** What an action is told of the call. */
  readonly call: FailedCall
  /** Asks again; absent where nothing can be asked. */
  readonly retry: (() => void) | undefined
  /** Ends a wait. */
  readonly cancel: () => void
  /** Puts the banner away; absent where it has to stay. */
  readonly dismiss?: (() => void) | undefined
}

export const SituationContext: React.Context<Situation | undefined> =
  /* @__PURE__ */ React.createContext<Situation | undefined>(undefined)

/** The failure that the parts around are about. Throws outside of a `<Root>`. */
export function useSituation(part: string): Situation {
  const situation = React.useContext(SituationContext)
  if (!situation)
    throw new Error(
      `react-recourse: <${part}> has no failure to show. Put it inside <Root>, which is given the result or the error.`,
    )
  return situation
}
