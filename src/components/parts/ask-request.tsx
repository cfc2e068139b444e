'use client'

import * as React from 'react'
import type { RemedyAction } from '../../core/remedy.ts'
import { requestText } from '../failure-text.ts'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { Copy } from './copy.tsx'

export interface AskRequestProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {
  /** What is asked for. @default what this reader may not do themselves */
  readonly action?: RemedyAction | undefined
}

/** Copies a request to whoever may do what this reader may not. Renders a `<button>`; nothing where nobody is asked. */
export const AskRequest: Part<AskRequestProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  AskRequestProps
>(function AskRequest({ action: given, children, ...props }, ref) {
  const { failure, plan, title, text } = useSituation('AskRequest')
  const { words } = useSettings()
  const action = given ?? (plan.hint?.form === 'ask' ? plan.hint.remedy.action : undefined)
  if (!action) return null
  return (
    <Copy
      text={() => requestText(action, failure, { title, text, words })}
      shown={() => null}
      spoken={words.spoken.requestCopied}
      {...props}
      ref={ref}
    >
      {children ?? words.labels.copyRequest}
    </Copy>
  )
})
