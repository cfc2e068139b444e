'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import { toReport } from '../core/report.ts'
import type { Part } from './part.ts'
import { Copy } from './parts/copy.tsx'
import { Facts } from './parts/facts.tsx'
import { Glyph } from './parts/glyph.tsx'
import { useSettings } from './settings.ts'
import { SituationContext } from './situation.ts'
import { useHydrated } from './use-hydrated.ts'

export interface ErrorDetailsProps extends React.ComponentPropsWithoutRef<'div'> {
  /** @default the failure of the `<Root>` around it */
  readonly failure?: Failure | undefined
  /** Shows them from the start. @default false */
  readonly defaultOpen?: boolean | undefined
  /** Whether they are shown, where the app decides. */
  readonly open?: boolean | undefined
  /** The person wants to see them, or no longer. */
  readonly onOpenChange?: ((open: boolean) => void) | undefined
}

/** Characters of a report that are put on the screen; all of it is copied. */
const LONGEST_REPORT = 20_000

/** It scrolls, so the keyboard has to reach it. */
const scrollable = { role: 'region', tabIndex: 0 } as const

/** The provider's own words, status, code, and a report to copy, behind a button. Renders a `<div>`. */
export const ErrorDetails: Part<ErrorDetailsProps, HTMLDivElement> =
  /* @__PURE__ */ React.forwardRef<HTMLDivElement, ErrorDetailsProps>(function ErrorDetails(
    { failure, defaultOpen = false, open, onOpenChange, ...props },
    ref,
  ) {
    const around = React.useContext(SituationContext)?.failure
    const { labels } = useSettings().words
    const [ownOpen, setOwnOpen] = React.useState(defaultOpen)
    const id = React.useId()
    const shown = failure ?? around
    if (!shown) return null
    const isOpen = open ?? ownOpen
    const state = isOpen ? 'open' : 'closed'
    const toggle = () => {
      setOwnOpen(!isOpen)
      onOpenChange?.(!isOpen)
    }
    return (
      <div data-recourse="details" data-state={state} {...props} ref={ref}>
        <button
          type="button"
          data-recourse="disclose"
          data-state={state}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {labels.details}
          <Glyph shape="more" />
        </button>
        <div id={id} data-recourse="disclosed" data-state={state} hidden={!isOpen}>
          {isOpen && <Disclosed failure={shown} />}
        </div>
      </div>
    )
  })

function Disclosed({ failure }: { readonly failure: Failure }): React.JSX.Element {
  const { labels, spoken } = useSettings().words
  const report = React.useRef<HTMLPreElement>(null)
  const hydrated = useHydrated()
  return (
    <>
      <Facts failure={failure} />
      <pre ref={report} data-recourse="report" aria-label={labels.report} {...scrollable}>
        {/* What nobody dated has another moment here than on the server, so it is written anew. */}
        <bdi key={hydrated ? 'here' : 'there'} dir="ltr" suppressHydrationWarning>
          {toReport(failure).slice(0, LONGEST_REPORT)}
        </bdi>
      </pre>
      <Copy
        text={() => toReport(failure)}
        shown={() => report.current}
        spoken={spoken.reportCopied}
      >
        {labels.copyReport}
      </Copy>
    </>
  )
}
