'use client'

import * as React from 'react'
import { createPortal } from 'react-dom'
import { useModal } from '../use-modal.ts'

export interface AskDialogProps {
  /** What was pressed; gets the focus back. */
  readonly opener: HTMLElement
  /** What it says, and what its two buttons are called. */
  readonly told: {
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly dismiss: string
  }
  readonly onClose: () => void
  readonly onConfirm: () => void
  /** What else can be done, between the two buttons. */
  readonly children?: React.ReactNode
}

/**
 * Asks before something that may cost. Renders a `<dialog>` where it stands, so that it is inside
 * whatever the banner is inside: a theme, a shadow root, another dialog.
 */
export function AskDialog(props: AskDialogProps): React.ReactNode {
  const { opener, told, onClose, onConfirm, children } = props
  const [titleId, textId] = [React.useId(), React.useId()]
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
        {told.title}
      </h2>
      <p id={textId} data-recourse="text">
        {told.text}
      </p>
      <div data-recourse="actions">
        <button type="button" data-recourse="action" data-primary="" onClick={onClose}>
          {told.dismiss}
        </button>
        {children}
        <button type="button" data-recourse="action" onClick={onConfirm}>
          {told.confirm}
        </button>
      </div>
    </dialog>
  )
  // In a paragraph there is room for words alone.
  const besideParagraph = opener.closest('p')?.parentElement
  return besideParagraph ? createPortal(dialog, besideParagraph) : dialog
}
