'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { gatewayName } from '../failure-text.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { fill, startSentence } from '../words/fill.ts'
import { bounded } from './bounded.ts'

export interface SaidProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {
  /** What of the wire is shown: its sentence, or its own advice. @default 'message' */
  readonly what?: 'message' | 'suggestion' | undefined
}

/**
 * The server's own sentence, named as such and kept apart from ours. Renders a `<p>`, in a line a
 * `<span>`; nothing where the server said nothing.
 */
export const Said: Part<SaidProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  SaidProps
>(function Said({ what = 'message', asChild, children, ...props }, ref) {
  const { failure, surface } = useSituation('Said')
  const { words } = useSettings()
  const sentence = sentenceOf(failure, what)
  if (sentence === '') return null
  const label = what === 'message' ? words.labels.said : words.labels.suggests
  const name = startSentence(gatewayName(failure, words), words.locale)
  return (
    <PartElement
      as={surface === 'inline' ? 'span' : 'p'}
      asChild={asChild}
      data-recourse="said"
      data-what={what}
      {...props}
      ref={ref}
    >
      {children ?? (
        <>
          <b>{fill(label, { name })}</b> <bdi dir="auto">{bounded(sentence)}</bdi>
        </>
      )}
    </PartElement>
  )
})

/** Advice that only repeats the sentence is not said twice. */
function sentenceOf({ message, suggestion = '' }: Failure, what: 'message' | 'suggestion'): string {
  if (what === 'message') return message.trim()
  return suggestion.trim() === message.trim() ? '' : suggestion.trim()
}
