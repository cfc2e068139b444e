'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'

export interface StatusProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {}

/**
 * How something goes that was begun here. Only to be seen: whoever says it has it spoken as well.
 * Renders a `<p>`; nothing while there is nothing to say.
 */
export const Status: Part<StatusProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  StatusProps
>(function Status({ asChild, ...props }, ref) {
  if (props.children === undefined || props.children === '') return null
  return <PartElement as="p" asChild={asChild} data-recourse="status" {...props} ref={ref} />
})
