import { Slot } from 'radix-ui'
import type { ElementType } from 'react'

/** The element of a part: its own, or with `asChild` the only child. */
export function elementOf(own: ElementType, asChild: boolean | undefined): ElementType {
  return asChild ? Slot.Root : own
}
