'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'

/** One of several. */
export interface Choice {
  readonly id: string
  readonly label: React.ReactNode
  /** What tells it from the others. */
  readonly note?: string | undefined
}

export interface ChoicesProps
  extends AsChild, Omit<React.ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {
  /** What is chosen; its first element names the group. */
  readonly legend: React.ReactNode
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** One of several, by the browser's own radio buttons. Renders a `<fieldset>` with its `<legend>`. */
export const Choices: Part<ChoicesProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ChoicesProps
>(function Choices({ legend, choices, chosen, onChoose, asChild, children, ...props }, ref) {
  const name = React.useId()
  return (
    <PartElement as="fieldset" asChild={asChild} data-recourse="choices" {...props} ref={ref}>
      {children ?? (
        <>
          <legend>{legend}</legend>
          {choices.map(({ id, label, note }) => (
            <label key={id} data-recourse="choice">
              <input
                type="radio"
                name={name}
                value={id}
                checked={id === chosen}
                onChange={() => onChoose(id)}
              />
              <span>{label}</span> {note !== undefined && <small>{note}</small>}
            </label>
          ))}
        </>
      )}
    </PartElement>
  )
})
