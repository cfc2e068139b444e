'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { gatewayName } from '../failure-text.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { fill, startSentence } from '../words/fill.ts'
import type { Words } from '../words/words.ts'
import { bounded } from './bounded.ts'

export interface FactsProps extends React.ComponentPropsWithoutRef<'dl'> {
  readonly failure: Failure
}

type Fact = keyof Words['labels']['facts']

/** Characters of the provider's words that are shown here. */
const LONGEST = 4_000

/** What the wire told, fact by fact. Renders a `<dl>`. */
export const Facts: Part<FactsProps, HTMLDListElement> = /* @__PURE__ */ React.forwardRef<
  HTMLDListElement,
  FactsProps
>(function Facts({ failure, ...props }, ref) {
  const { words } = useSettings()
  const name = startSentence(gatewayName(failure, words), words.locale)
  return (
    <dl data-recourse="facts" {...props} ref={ref}>
      {factsOf(failure, words).map(([fact, value]) => (
        <div key={fact}>
          <dt>{fill(words.labels.facts[fact], { name })}</dt>
          <dd>
            <bdi dir="auto" translate={fact === 'said' ? undefined : 'no'}>
              {value}
            </bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
})

function factsOf(failure: Failure, { locale }: Words): readonly (readonly [Fact, string])[] {
  const { message, status, code, type, param, model, upstream, receivedAt, requestIds } = failure
  const others = requestIds.slice(1).map(({ id }) => id)
  const facts: readonly (readonly [Fact, string | number | undefined])[] = [
    ['said', bounded(message, LONGEST)],
    ['status', status],
    ['code', code],
    ['type', type === code ? undefined : type],
    ['param', param],
    ['model', model],
    ['upstream', upstream],
    ['time', formatMoment(receivedAt, locale)],
    ['otherIds', new Intl.ListFormat(locale, { type: 'unit' }).format(others)],
  ]
  return facts.flatMap(([fact, value]) =>
    value === undefined || value === '' ? [] : [[fact, bounded(String(value), LONGEST)] as const],
  )
}

function formatMoment(moment: number, locale: string): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }).format(date)
}
