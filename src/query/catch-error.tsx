'use client'

import * as React from 'react'
import { catchFocus } from '../components/move-focus.ts'
import { isControlFlow } from './control-flow.ts'

interface CatchErrorProps {
  /** Draws what stands in place of the children. */
  readonly show: (error: unknown, reset: () => void) => React.ReactNode
  readonly onError: ((error: unknown, info: React.ErrorInfo) => void) | undefined
  readonly onReset: () => void
  readonly resetKeys: readonly unknown[] | undefined
  /** Gets the focus if it was in what stood in place of the children. */
  readonly around: React.RefObject<HTMLElement | null>
  readonly children: React.ReactNode
}

interface CatchErrorState {
  /** Wrapped, for `undefined` can be thrown as well. */
  readonly caught: { readonly error: unknown } | undefined
  readonly hadFocus: boolean
}

/** Catches what is thrown while the children are drawn, which only a class can. */
export class CatchError extends React.Component<CatchErrorProps, CatchErrorState> {
  static getDerivedStateFromError(error: unknown): Partial<CatchErrorState> {
    return { caught: { error } }
  }

  override state: CatchErrorState = { caught: undefined, hadFocus: false }

  reset = (): void => {
    const hadFocus = this.props.around.current?.matches(':focus-within') ?? false
    this.props.onReset()
    this.setState({ caught: undefined, hadFocus })
  }

  override componentDidCatch(error: unknown, info: React.ErrorInfo): void {
    if (!isControlFlow(error)) this.props.onError?.(error, info)
  }

  override componentDidUpdate(before: CatchErrorProps, { caught: was }: CatchErrorState): void {
    const { caught, hadFocus } = this.state
    if (was && caught && isOther(before.resetKeys, this.props.resetKeys)) this.reset()
    if (was && !caught && hadFocus) catchFocus(this.props.around.current)
  }

  override render(): React.ReactNode {
    const { caught } = this.state
    if (!caught) return this.props.children
    // A redirect, and the like, is for whoever is further out.
    if (isControlFlow(caught.error)) throw caught.error
    return this.props.show(caught.error, this.reset)
  }
}

function isOther(before: readonly unknown[] = [], now: readonly unknown[] = []): boolean {
  return before.length !== now.length || before.some((key, at) => !Object.is(key, now[at]))
}
