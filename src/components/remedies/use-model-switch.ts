'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { chooseModels, type ModelChoice } from './model-choice.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useBusy } from '../use-busy.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { models as english } from '../words/prompts.ts'

/** What an app says of its models. */
export interface ModelSwitch {
  /** What can be chosen from, the best first. */
  readonly models: readonly (string | ModelChoice)[]
  /** The id of the model that cannot answer. @default what the wire says */
  readonly current?: string | undefined
  /**
   * Switches. Once it has settled the call is asked again, unless it is under way by then: from another
   * model only if it reads which model to use when it is sent. A call whose variables name the model is
   * for `onSwitch` to send.
   */
  readonly onSwitch: (model: string) => unknown
}

/** What `useModelSwitch` knows. */
export interface ModelSwitchState {
  /** None where this reader may not choose. */
  readonly choices: readonly ModelChoice[]
  readonly current: string | undefined
  /** The id that is chosen: the first until a person chooses. */
  readonly chosen: string | undefined
  readonly choose: (model: string) => void
  readonly confirm: () => void
  readonly busy: boolean
  /** What came of it; empty before. */
  readonly status: string
}

/** Lets a person switch to another model, and asks again once that is done. */
export function useModelSwitch({
  models,
  current: given,
  onSwitch,
}: ModelSwitch): ModelSwitchState {
  const { failure, phase, paid, retry } = useSituation('ModelSwitchPrompt')
  const { announcer, actions } = useSettings()
  const told = useWords('models', english)
  const { busy, trouble, run } = useBusy()
  const [own, setOwn] = React.useState<string>()
  const [switched, setSwitched] = React.useState<{
    readonly name: string
    readonly from: Failure
  }>()
  const asked = React.useRef(switched)

  // After the app has rendered with the other model, so that this is what is asked again.
  React.useEffect(() => {
    if (!switched || asked.current === switched) return
    asked.current = switched
    const isRisky = paid && failure.outcome === 'unknown'
    if (failure === switched.from && phase === 'failed' && !isRisky) retry?.()
  }, [switched, failure, phase, paid, retry])

  const current = given ?? failure.model
  const may = actions['choose-model'] !== false
  const choices = may ? chooseModels(failure, models, current) : []
  const choice = choices.find(({ id }) => id === own) ?? choices[0]
  const confirm = () => {
    if (!choice) return
    const name = choice.name ?? choice.id
    run(
      () => onSwitch(choice.id),
      told.confirm,
      () => {
        announcer.say(fill(told.switched, { model: name }))
        setSwitched({ name, from: failure })
      },
    )
  }
  return {
    choices,
    current,
    chosen: choice?.id,
    choose: setOwn,
    confirm,
    busy: busy || phase === 'retrying',
    status: trouble ?? (switched ? fill(told.switched, { model: switched.name }) : ''),
  }
}
