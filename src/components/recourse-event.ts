import type { Failure } from '../core/failure.ts'
import type { RemedyAction } from '../core/remedy.ts'
import type { Surface } from './words/words.ts'

/** What an app may want to count: a failure came on the screen, a person did something about it, or it is over. */
export type RecourseEvent =
  | {
      readonly type: 'shown'
      readonly failure: Failure
      readonly title: string
      readonly surface: Surface
    }
  | {
      readonly type: 'acted'
      readonly failure: Failure
      readonly title: string
      readonly action: RemedyAction
    }
  | { readonly type: 'resolved'; readonly failure: Failure; readonly title: string }

/** Hears of events. What it throws is reported as any error of the page, and harms nothing here. */
export type OnRecourseEvent = (event: RecourseEvent) => void

/** Tells an event; a listener that throws cannot add a failure to a failure. */
export function tell(listener: OnRecourseEvent | undefined, event: RecourseEvent): void {
  if (!listener) return
  try {
    listener(event)
  } catch (error) {
    reportError(error)
  }
}
