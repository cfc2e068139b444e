'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import type { Part } from './part.ts'
import { Copy } from './parts/copy.tsx'
import { useSettings } from './settings.ts'
import { SituationContext } from './situation.ts'

export interface RequestIdProps extends React.ComponentPropsWithoutRef<'span'> {
  /** @default the id of the failure */
  readonly id?: string | undefined
  /** @default the failure of the `<Root>` around it */
  readonly failure?: Failure | undefined
  /** Shows the word before the id. @default true inside a banner with room for it */
  readonly labelled?: boolean | undefined
}

/** The id to quote to support, with its copy button. Renders a `<span>`; nothing where there is no id. */
export const RequestId: Part<RequestIdProps, HTMLSpanElement> = /* @__PURE__ */ React.forwardRef<
  HTMLSpanElement,
  RequestIdProps
>(function RequestId({ id, failure, labelled = false, ...props }, ref) {
  const around = React.useContext(SituationContext)?.failure
  const { labels, spoken } = useSettings().words
  const code = React.useRef<HTMLElement>(null)
  const shown = id ?? (failure ?? around)?.requestId
  if (!shown) return null
  return (
    <span data-recourse="request-id" {...props} ref={ref}>
      {labelled && <span data-recourse="label">{labels.requestId}</span>}
      <bdi dir="ltr">
        <code ref={code} data-recourse="id" translate="no">
          {shown}
        </code>
      </bdi>
      <Copy
        aria-label={labels.copyRequestId}
        text={() => shown}
        shown={() => code.current}
        spoken={spoken.requestIdCopied}
      />
    </span>
  )
})
