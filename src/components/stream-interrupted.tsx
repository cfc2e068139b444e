'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { Continue, type ContinueProps } from './parts/continue.tsx'
import { Countdown } from './parts/countdown.tsx'
import { Icon } from './parts/icon.tsx'
import { Keep } from './parts/keep.tsx'
import { Meta } from './parts/meta.tsx'
import { PartialAnswer } from './parts/partial-answer.tsx'
import { Retry } from './parts/retry.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Stop } from './parts/stop.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import { useSituation } from './situation.ts'
import { useWords } from './use-words.ts'
import { stream } from './words/prompts.ts'

export interface StreamInterruptedProps extends Omit<
  RootProps,
  'title' | 'text' | 'onDismiss' | 'asChild' | 'children'
> {
  /**
   * What has arrived; it stays, before the notice and after it is gone. `null` or `''`: nothing has. Left
   * out, the app shows it itself, directly before the notice.
   */
  readonly partial?: React.ReactNode
  /** The same as `partial`. */
  readonly children?: React.ReactNode
  /** Goes on where the answer broke off. A promise keeps the button busy until it settles. */
  readonly onContinue?: ContinueProps['onContinue'] | undefined
  /** The answer stays as it is, and the notice is put away. */
  readonly onKeep?: (() => void) | undefined
  /** @default "The answer broke off", or that none arrived */
  readonly title?: string | undefined
}

const nothing = () => {}

/**
 * Says after an answer that it broke off, and offers to go on, to start over or to keep it. It replaces
 * nothing that has arrived, and interrupts nobody who listens to it; no notice where nothing failed.
 */
export const StreamInterrupted: Part<StreamInterruptedProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, StreamInterruptedProps>(function StreamInterrupted(
    { children, partial = children, onContinue, onKeep = nothing, title, ...props },
    ref,
  ) {
    const told = useWords('stream', stream)
    const isEmpty = partial === null || partial === ''
    const own = isEmpty ? told.emptyTitle : told.title
    const keep = isEmpty ? undefined : onKeep
    return (
      <>
        {partial !== undefined && !isEmpty && <PartialAnswer>{partial}</PartialAnswer>}
        <Root title={title ?? own} polite onDismiss={keep} {...props} ref={ref}>
          <Notice isEmpty={isEmpty} onContinue={isEmpty ? undefined : onContinue} />
        </Root>
      </>
    )
  })

interface NoticeProps extends Pick<StreamInterruptedProps, 'onContinue'> {
  readonly isEmpty: boolean
}

function Notice({ isEmpty, onContinue }: NoticeProps): React.JSX.Element {
  const { text } = useSituation('StreamInterrupted')
  const told = useWords('stream', stream)
  return (
    <>
      <Icon />
      <Title />
      <Text>{`${text} ${isEmpty ? told.nothing : told.text}`}</Text>
      <Said />
      <Actions>
        {onContinue && <Continue onContinue={onContinue} primary />}
        {isEmpty ? (
          <Retry primary />
        ) : (
          <Retry primary={!onContinue} aria-label={told.startOver}>
            {told.startOver}
          </Retry>
        )}
        <Countdown />
        <Stop />
        <Keep />
      </Actions>
      <Meta>
        <RequestId labelled />
        <ErrorDetails />
      </Meta>
    </>
  )
}
