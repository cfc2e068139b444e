'use client'

import { Collapsible } from 'radix-ui'
import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import { toReport } from '../core/report.ts'
import type { Part } from './part.ts'
import { Copy } from './parts/copy.tsx'
import { Facts } from './parts/facts.tsx'
import { Glyph } from './parts/glyph.tsx'
import { useSettings } from './settings.ts'
import { SituationContext } from './situation.ts'

export interface ErrorDetailsProps extends React.ComponentPropsWithoutRef<typeof Collapsible.Root> {
  /** @default the failure of the `<Root>` around it */
  readonly failure?: Failure | undefined
}

/** Characters of a report that are put on the screen; all of it is copied. */
const LONGEST_REPORT = 20_000

/** It scrolls, so the keyboard has to reach it. */
const scrollable = { role: 'region', tabIndex: 0 } as const

/** The provider's own words, status, code, and a report to copy, behind a button. Renders a `<div>`. */
export const ErrorDetails: Part<ErrorDetailsProps, HTMLDivElement> =
  /* @__PURE__ */ React.forwardRef<HTMLDivElement, ErrorDetailsProps>(function ErrorDetails(
    { failure, ...props },
    ref,
  ) {
    const around = React.useContext(SituationContext)?.failure
    const { labels, spoken } = useSettings().words
    const report = React.useRef<HTMLPreElement>(null)
    const shown = failure ?? around
    if (!shown) return null
    return (
      <Collapsible.Root data-recourse="details" {...props} ref={ref}>
        <Collapsible.Trigger data-recourse="disclose">
          {labels.details}
          <Glyph shape="more" />
        </Collapsible.Trigger>
        <Collapsible.Content data-recourse="disclosed">
          <Facts failure={shown} />
          <pre ref={report} data-recourse="report" aria-label={labels.report} {...scrollable}>
            <bdi dir="ltr">{toReport(shown).slice(0, LONGEST_REPORT)}</bdi>
          </pre>
          <Copy
            text={() => toReport(shown)}
            shown={() => report.current}
            spoken={spoken.reportCopied}
          >
            {labels.copyReport}
          </Copy>
        </Collapsible.Content>
      </Collapsible.Root>
    )
  })
