'use client'

import * as React from 'react'
import type { FailureKind } from '../../core/kind.ts'
import { gatewayName, offerText } from '../failure-text.ts'
import { namesOf } from './find-field.ts'
import { fixKinds, fixParams } from './fix-params.ts'
import { bounded } from '../parts/bounded.ts'
import type { CallResult } from '../calls/result.ts'
import { useSettings } from '../settings.ts'
import { useFailureSituation } from '../use-situation.ts'
import { fill, startSentence } from '../words/fill.ts'

/** What a field of an app says of a failure that is about it; all `undefined` where none is. */
export interface FieldError {
  readonly 'aria-invalid': true | undefined
  /** The id for the element with the message, which is for the app to render. */
  readonly 'aria-describedby': string | undefined
  /** The same words as in `RequestFix`. */
  readonly message: string | undefined
}

const none: FieldError = {
  'aria-invalid': undefined,
  'aria-describedby': undefined,
  message: undefined,
}

/**
 * What the field `name` says of the failure of a request. `kinds`: failures that are about this field
 * even where they name none, as `content-blocked` is about a prompt.
 */
export function useFieldError(
  result: CallResult,
  name: string,
  kinds: readonly FailureKind[] = [],
): FieldError {
  const id = React.useId()
  const settings = useSettings()
  const situation = useFailureSituation({ result }, { title: '', only: fixKinds })
  if (!situation) return none
  const { failure, plan, text } = situation
  const params = fixParams(failure)
  const isMeant =
    params.some((param) => namesOf(param).includes(name)) ||
    (params.length === 0 && kinds.includes(failure.kind))
  if (!isMeant) return none
  const { words } = settings
  const advice = plan.hint ? offerText(plan.hint, failure, settings) : text
  const by = startSentence(gatewayName(failure, words), words.locale)
  const said = failure.message
    ? `${fill(words.labels.said, { name: by })} ${isolated(bounded(failure.message))}`
    : ''
  return {
    'aria-invalid': true,
    'aria-describedby': id,
    message: [advice, said].filter(Boolean).join(' '),
  }
}

/** Keeps the direction of a foreign sentence to itself: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
