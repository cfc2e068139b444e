import type { ForwardRefExoticComponent, RefAttributes } from 'react'

/** A component that renders one element and hands out its ref. */
export type Part<Props, Target> = ForwardRefExoticComponent<Props & RefAttributes<Target>>

/** Lets the only child be the element; it receives the part's attributes. */
export interface AsChild {
  /** @default false */
  readonly asChild?: boolean | undefined
}
