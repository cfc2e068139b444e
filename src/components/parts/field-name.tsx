'use client'

import * as React from 'react'
import { fixParams } from '../remedies/fix-params.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { fix } from '../words/prompts.ts'

export interface FieldNameProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {}

/** What has to be changed, by its name on the wire. Renders a `<p>`; nothing where the advice names it already. */
export const FieldName: Part<FieldNameProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  FieldNameProps
>(function FieldName({ asChild, children, ...props }, ref) {
  const { failure, plan } = useSituation('FieldName')
  const { locale } = useSettings().words
  const told = useWords('fix', fix)
  const params = fixParams(failure)
  if (params.length === 0 || plan.hint?.remedy.params) return null
  const field = new Intl.ListFormat(locale, { type: 'unit' }).format(params)
  return (
    <PartElement as="p" asChild={asChild} data-recourse="hint" {...props} ref={ref}>
      {children ?? fill(told.field, { field })}
    </PartElement>
  )
})
