'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { severityOf } from '../severity.ts'
import { useSituation } from '../situation.ts'
import { Unseen } from '../unseen.tsx'

export interface TitleProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {
  /** Makes it a heading of this level. @default none: a banner comes and goes, the outline of a page should not */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
}

/** Says what the person wanted and did not get. Renders a `<p>`, with `level` a heading, in a line a `<span>`. */
export const Title: Part<TitleProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TitleProps
>(function Title({ level, asChild, children, ...props }, ref) {
  const { failure, title, titleId, surface } = useSituation('Title')
  const { labels } = useSettings().words
  const own = level ? (`h${level}` as const) : surface === 'inline' ? 'span' : 'p'
  return (
    <PartElement
      as={own}
      asChild={asChild}
      data-recourse="title"
      id={asChild ? titleId : undefined}
      {...props}
      ref={ref}
    >
      {asChild ? (
        children
      ) : (
        <>
          <Unseen>{labels.severity[severityOf(failure)]} </Unseen>
          <span id={titleId}>{children ?? title}</span>
        </>
      )}
    </PartElement>
  )
})
