'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useWords } from '../use-words.ts'
import { auth } from '../words/prompts.ts'

export interface ComeBackProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {}

/** Says that signing in leads back here; for apps whose `sign-in` action sees to that. Renders a `<p>`. */
export const ComeBack: Part<ComeBackProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ComeBackProps
>(function ComeBack({ asChild, children, ...props }, ref) {
  const told = useWords('auth', auth)
  return (
    <PartElement as="p" asChild={asChild} data-recourse="hint" {...props} ref={ref}>
      {children ?? told.comeBack}
    </PartElement>
  )
})
