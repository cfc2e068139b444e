'use client'

import * as React from 'react'
import { offerText } from '../failure-text.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'

export interface HintProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {}

/** The primary remedy where it is a sentence. Renders a `<p>`, in a line a `<span>`; nothing where it can be pressed. */
export const Hint: Part<HintProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  HintProps
>(function Hint({ asChild, children, ...props }, ref) {
  const { failure, plan, surface } = useSituation('Hint')
  const settings = useSettings()
  if (!plan.hint) return null
  return (
    <PartElement
      as={surface === 'inline' ? 'span' : 'p'}
      asChild={asChild}
      data-recourse="hint"
      data-action={plan.hint.remedy.action}
      {...props}
      ref={ref}
    >
      {children ?? offerText(plan.hint, failure, settings)}
    </PartElement>
  )
})
