'use client'

import * as React from 'react'
import { findField, goToField, labelOf } from '../remedies/find-field.ts'
import { fixParams } from '../remedies/fix-params.ts'
import type { Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { fix } from '../words/prompts.ts'
import { Press, type PressProps } from './press.tsx'

/** Where a field is: its name or id, or a function of the name on the wire. */
export type FieldFinder = string | ((param: string) => HTMLElement | null)

export interface GoToProps extends PressProps {
  /** @default what is called like the parameter, in the form around, else in the page */
  readonly field?: FieldFinder | undefined
}

/**
 * Moves to the field that the failure is about, by the name that it has on the page. Renders a
 * `<button>`, while there is such a field.
 */
export const GoTo: Part<GoToProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  GoToProps
>(function GoTo({ field, children, onClick, ...props }, ref) {
  const { failure } = useSituation('GoTo')
  const told = useWords('fix', fix)
  const place = React.useRef<HTMLSpanElement>(null)
  const look = () => place.current && fieldOf(fixParams(failure), field, place.current)
  // Nobody tells of fields that come and go, so it looks whenever it is rendered.
  const name = React.useSyncExternalStore(
    never,
    () => nameOf(look()),
    () => undefined,
  )

  return (
    <>
      <span ref={place} hidden />
      {name !== undefined && (
        <Press
          data-action="go-to"
          {...props}
          onClick={(event) => {
            onClick?.(event)
            const found = event.defaultPrevented ? undefined : look()
            if (found) goToField(found.element)
          }}
          ref={ref}
        >
          {children ?? fill(told.goTo, { field: name })}
        </Press>
      )}
    </>
  )
})

function fieldOf(
  params: readonly string[],
  field: FieldFinder | undefined,
  near: Element,
): { readonly name: string; readonly element: HTMLElement } | undefined {
  const names = typeof field === 'string' ? [field] : params
  for (const name of names) {
    const element = typeof field === 'function' ? field(name) : findField(name, near)
    if (element) return { name, element }
  }
  return undefined
}

function nameOf(found: ReturnType<typeof fieldOf> | null): string | undefined {
  return found ? (labelOf(found.element) ?? found.name) : undefined
}

const never = () => () => {}
