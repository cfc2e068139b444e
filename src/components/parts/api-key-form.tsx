'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useKeyForm, type SaveKey } from '../remedies/use-key-form.ts'
import { useWords } from '../use-words.ts'
import { auth } from '../words/prompts.ts'
import { Press } from './press.tsx'

export interface ApiKeyFormProps extends AsChild, React.ComponentPropsWithoutRef<'form'> {
  /** Keeps the key; afterwards it is forgotten here, and what the failure stopped is asked again. */
  readonly onSave: SaveKey
}

/**
 * Takes another API key from whoever owns one. The key is in the input alone: in no state, no event
 * and no report. Renders a `<form>`.
 */
export const ApiKeyForm: Part<ApiKeyFormProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ApiKeyFormProps
>(function ApiKeyForm({ onSave, asChild, children, ...props }, ref) {
  const told = useWords('auth', auth)
  const { input, busy, error, submit } = useKeyForm(onSave)
  const [isSeen, setSeen] = React.useState(false)
  const id = React.useId()
  return (
    <PartElement
      as="form"
      asChild={asChild}
      data-recourse="key-form"
      aria-label={told.ownKey}
      noValidate
      {...props}
      onSubmit={submit}
      ref={ref}
    >
      {children ?? (
        <>
          <label htmlFor={id}>{told.key}</label>
          <input
            ref={input}
            id={id}
            data-recourse="key"
            type={isSeen ? 'text' : 'password'}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
          />
          <Press aria-pressed={isSeen} onClick={() => setSeen(!isSeen)}>
            {told.show}
          </Press>
          <Press type="submit" primary busy={busy}>
            {busy ? told.saving : told.save}
          </Press>
          {error && (
            <p id={`${id}-error`} data-recourse="field-error">
              {error}
            </p>
          )}
        </>
      )}
    </PartElement>
  )
})
