import { encloses, enclosing, focusedElement, parentOf } from './enclosing.ts'

const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"]'
const hidden = '[aria-hidden="true"], [inert]'

/**
 * The dialog that keeps an element from being heard, because everything outside of it is inert or
 * hidden from assistive technology; `undefined` where nothing does.
 */
export function modalOver(element: Element): Element | undefined {
  const isHidden = enclosing(element, hidden) !== undefined
  const covers = (dialog: Element) =>
    isModal(dialog) || (isHidden && enclosing(dialog, hidden) === undefined)
  const modal = aroundFocus(element.ownerDocument).find(covers) ?? lastIn(element, covers)
  return modal && !encloses(modal, element) ? modal : undefined
}

/** Dialogs that the focus is in, the innermost first: of several that are open it is in the topmost. */
function aroundFocus(page: Document): readonly Element[] {
  const found: Element[] = []
  let dialog = enclosing(focusedElement(page), dialogs)
  while (dialog) {
    found.push(dialog)
    dialog = enclosing(parentOf(dialog), dialogs)
  }
  return found
}

/** The focus leaves a dialog that is clicked beside its controls. */
function lastIn(element: Element, covers: (dialog: Element) => boolean): Element | undefined {
  const drawn = [...element.ownerDocument.querySelectorAll(dialogs)].filter(
    (dialog) => dialog.getClientRects().length > 0,
  )
  return drawn.findLast(covers)
}

function isModal(dialog: Element): boolean {
  if (dialog.getAttribute('aria-modal') === 'true') return true
  try {
    return dialog.matches(':modal')
  } catch {
    // A selector that this browser does not know.
    return false
  }
}
