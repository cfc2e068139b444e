'use client'

import * as React from 'react'
import { offerText } from '../failure-text.ts'
import type { ModelChoice } from '../remedies/model-choice.ts'
import { PartElement } from '../part-element.tsx'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import type { ModelSwitchState } from '../remedies/use-model-switch.ts'
import { useWords } from '../use-words.ts'
import { fill, fillPlural } from '../words/fill.ts'
import { models as english } from '../words/prompts.ts'
import { Choices } from './choices.tsx'

export interface ModelChoicesProps
  extends
    Pick<ModelSwitchState, 'choices' | 'current' | 'chosen' | 'choose'>,
    Omit<React.ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {}

/**
 * The models to choose from, with what they take in where that matters. Renders a `<fieldset>`; a `<p>`
 * where there is none, or where this reader may not choose.
 */
export const ModelChoices: Part<ModelChoicesProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ModelChoicesProps
>(function ModelChoices({ choices, current, chosen, choose, ...props }, ref) {
  const { failure } = useSituation('ModelChoices')
  const settings = useSettings()
  const { actions, words } = settings
  const told = useWords('models', english)
  const may = actions['choose-model'] !== false
  if (choices.length === 0) {
    const ask = { form: 'ask', remedy: { action: 'choose-model' } } as const
    return (
      <PartElement as="p" data-recourse="hint" {...props} ref={ref}>
        {may ? told.none : offerText(ask, failure, settings)}
      </PartElement>
    )
  }
  const noteOf = ({ contextWindow: count }: ModelChoice) => {
    if (count === undefined) return undefined
    const tokens = new Intl.NumberFormat(words.locale).format(count)
    return fillPlural(told.window, words.locale, { count, tokens })
  }
  return (
    <Choices
      legend={current === undefined ? told.legend : fill(told.current, { model: current })}
      choices={choices.map((choice) => ({
        id: choice.id,
        label: <bdi>{choice.name ?? choice.id}</bdi>,
        note: failure.kind === 'context-length-exceeded' ? noteOf(choice) : undefined,
      }))}
      chosen={chosen}
      onChoose={choose}
      {...props}
      ref={ref}
    />
  )
})
