'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSituation } from '../situation.ts'

export interface TextProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {}

/** Says what went wrong, in our words. Renders a `<p>`, in a line a `<span>`. */
export const Text: Part<TextProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TextProps
>(function Text({ asChild, children, ...props }, ref) {
  const { text, textId, surface } = useSituation('Text')
  return (
    <PartElement
      as={surface === 'inline' ? 'span' : 'p'}
      asChild={asChild}
      data-recourse="text"
      id={textId}
      {...props}
      ref={ref}
    >
      {children ?? text}
    </PartElement>
  )
})
