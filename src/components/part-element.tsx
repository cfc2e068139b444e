import { Slot } from 'radix-ui'
import * as React from 'react'
import type { AsChild, Part } from './part.ts'

export interface PartElementProps
  extends AsChild, Omit<React.AllHTMLAttributes<HTMLElement>, 'as'> {
  readonly as: React.ElementType
}

/** The one element of a part: its own, or with `asChild` the only child. */
export const PartElement: Part<PartElementProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PartElementProps
>(function PartElement({ as, asChild, ...props }, ref) {
  return React.createElement(tagOf(as, asChild), { ...props, ref })
})

/** What a part renders: its own tag, or with `asChild` the only child. */
export function tagOf(own: React.ElementType, asChild: boolean | undefined): React.ElementType {
  return asChild ? Slot.Root : own
}
