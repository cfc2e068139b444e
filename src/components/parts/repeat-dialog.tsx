'use client'

import * as React from 'react'
import { createPortal } from 'react-dom'
import { isActionOffer } from '../offers.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useModal } from '../use-modal.ts'
import { Action } from './action.tsx'

interface RepeatDialogProps {
  /** What was pressed; gets the focus back. */
  readonly opener: HTMLElement
  readonly onClose: () => void
  readonly onConfirm: () => void
}

/**
 * Asks before something is sent again that may have run and may cost twice. Renders a `<dialog>` where
 * it stands, so that it is inside whatever the banner is inside: a theme, a shadow root, another dialog.
 */
export function RepeatDialog({ opener, onClose, onConfirm }: RepeatDialogProps): React.ReactNode {
  const { plan } = useSituation('Retry')
  const { repeat } = useSettings().words.labels
  const [titleId, textId] = [React.useId(), React.useId()]
  const check = plan.actions
    .filter(isActionOffer)
    .find(({ remedy }) => remedy.action === 'check-status')
  const dialog = (
    <dialog
      role="alertdialog"
      data-recourse="dialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      ref={useModal(opener)}
      onClose={onClose}
    >
      <h2 id={titleId} data-recourse="title">
        {repeat.title}
      </h2>
      <p id={textId} data-recourse="text">
        {repeat.text}
      </p>
      <div data-recourse="actions">
        <button type="button" data-recourse="action" data-primary="" onClick={onClose}>
          {repeat.dismiss}
        </button>
        {check && (
          <Action offer={check} onClick={onClose}>
            {repeat.checkFirst}
          </Action>
        )}
        <button type="button" data-recourse="action" onClick={onConfirm}>
          {repeat.confirm}
        </button>
      </div>
    </dialog>
  )
  // In a paragraph there is room for words alone.
  const besideParagraph = opener.closest('p')?.parentElement
  return besideParagraph ? createPortal(dialog, besideParagraph) : dialog
}
