'use client'

import * as React from 'react'

/**
 * Shows a `<dialog>` above everything else, which cannot be reached meanwhile, for as long as it is
 * rendered. Its first button gets the focus, and in the end `opener` gets it back.
 */
export function useModal(opener: HTMLElement): React.RefObject<HTMLDialogElement | null> {
  const dialog = React.useRef<HTMLDialogElement>(null)

  React.useEffect(() => {
    if (dialog.current && !dialog.current.open) show(dialog.current)
    window.addEventListener('keydown', keepEscape, true)
    return () => {
      window.removeEventListener('keydown', keepEscape, true)
      opener.focus()
    }
  }, [opener])
  return dialog
}

/** A document made for tests may know of dialogs, but not how to show them. */
function show(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.open = true
}

/** It closes the dialog in front; what is around that and listens for it on the document stays. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation()
}
