'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import { modelKinds } from './remedies/model-choice.ts'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { Countdown } from './parts/countdown.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { ModelChoices } from './parts/model-choices.tsx'
import { Press } from './parts/press.tsx'
import { Retry } from './parts/retry.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Status } from './parts/status.tsx'
import { Stop } from './parts/stop.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import type { CallResult } from './calls/result.ts'
import { useSituation } from './situation.ts'
import { useModelSwitch, type ModelSwitch } from './remedies/use-model-switch.ts'
import { useWords } from './use-words.ts'
import { models as english } from './words/prompts.ts'

export interface ModelSwitchPromptProps
  extends
    ModelSwitch,
    Omit<RootProps, 'result' | 'error' | 'onRetry' | 'only' | 'title' | 'asChild' | 'children'> {
  /** What the model could not answer. */
  readonly result: CallResult
  /** @default "This model cannot answer" */
  readonly title?: string | undefined
}

/** Another model in place of one that cannot answer; nothing for failures that every model would have. */
export const ModelSwitchPrompt: Part<ModelSwitchPromptProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, ModelSwitchPromptProps>(function ModelSwitchPrompt(
    { models, current, onSwitch, title, ...props },
    ref,
  ) {
    const told = useWords('models', english)
    return (
      <Root title={title ?? told.title} only={modelKinds} {...props} ref={ref}>
        <Switch models={models} current={current} onSwitch={onSwitch} />
      </Root>
    )
  })

function Switch(given: ModelSwitch): React.JSX.Element {
  const { failure } = useSituation('ModelSwitchPrompt')
  const told = useWords('models', english)
  const { confirm, busy, status, ...group } = useModelSwitch(given)
  return (
    <>
      <Icon />
      <Title />
      <Text />
      <Said />
      <ModelChoices {...group} />
      <Actions>
        {group.chosen !== undefined && (
          <Press primary busy={busy} onClick={confirm}>
            {told.confirm}
          </Press>
        )}
        {failure.retry.automatic && <Retry />}
        <Countdown />
        <Stop />
      </Actions>
      <Status>{status}</Status>
      <Meta>
        <RequestId labelled />
        <ErrorDetails />
      </Meta>
    </>
  )
}
