'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { gatewayName } from '../failure-text.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { isoOf } from '../time.ts'
import { fill, startSentence } from '../words/fill.ts'
import type { BasicWords } from '../words/words.ts'
import { bounded } from './bounded.ts'
import { Moment } from './moment.tsx'

export interface FactsProps extends AsChild, React.ComponentPropsWithoutRef<'dl'> {
  readonly failure: Failure
}

type Fact = keyof BasicWords['labels']['facts']

/** Characters of the provider's words that are shown here. */
const LONGEST = 4_000

/** What the wire told, fact by fact. Renders a `<dl>`. */
export const Facts: Part<FactsProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  FactsProps
>(function Facts({ failure, asChild, children, ...props }, ref) {
  const { words } = useSettings()
  const name = startSentence(gatewayName(failure, words), words.locale)
  return (
    <PartElement as="dl" asChild={asChild} data-recourse="facts" {...props} ref={ref}>
      {children ??
        factsOf(failure, words).map(([fact, value]) => (
          <div key={fact}>
            <dt>{fill(words.labels.facts[fact], { name })}</dt>
            <dd>
              <bdi dir="auto" translate={fact === 'said' ? undefined : 'no'}>
                {fact === 'time' ? <Moment at={failure.receivedAt} /> : value}
              </bdi>
            </dd>
          </div>
        ))}
    </PartElement>
  )
})

function factsOf(failure: Failure, { locale }: BasicWords): readonly (readonly [Fact, string])[] {
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
    ['time', isoOf(receivedAt)],
    ['otherIds', new Intl.ListFormat(locale, { type: 'unit' }).format(others)],
  ]
  return facts.flatMap(([fact, value]) =>
    value === undefined || value === '' ? [] : [[fact, bounded(String(value), LONGEST)] as const],
  )
}
