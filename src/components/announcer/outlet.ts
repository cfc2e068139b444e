import { modalOver } from './modal.ts'
import type { Outlet, Region } from './voice.ts'

/** An outlet that leaves nothing behind once it is closed. */
export interface PageOutlet extends Outlet {
  readonly close: () => void
}

/**
 * Speaks through the two live regions in `element`. While a modal dialog keeps them from being heard,
 * a copy of them stands inside of that dialog.
 */
export function createOutlet(element: Element): PageOutlet {
  let modal: Element | undefined
  let copy: Element | undefined
  let within: Outlet | undefined

  const moveTo = (next: Element | undefined) => {
    if (next === modal && copy?.isConnected !== false) return
    copy?.remove()
    modal = next
    copy = next && copyInto(next, element)
    within = copy && createOutlet(copy)
  }

  return {
    isShown: () => element.getClientRects().length > 0,
    over() {
      moveTo(modalOver(element))
      return within
    },
    write(region, text) {
      const target = regionIn(element, region)
      if (target) target.textContent = text
    },
    close: () => moveTo(undefined),
  }
}

/** Regions are in the document before their text, or they would not be heard. */
function copyInto(modal: Element, element: Element): Element {
  const copy = modal.ownerDocument.importNode(element, true)
  for (const region of copy.children) region.textContent = ''
  modal.append(copy)
  return copy
}

function regionIn(element: Element, region: Region): Element | null {
  return element.querySelector(`[aria-live="${region}"]`)
}
