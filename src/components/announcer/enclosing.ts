/** The nearest element that fits `selector`, from `element` outwards, through slots and out of shadow roots. */
export function enclosing(element: Element | null, selector: string): Element | undefined {
  let outer = element
  while (outer && !outer.matches(selector)) outer = parentOf(outer)
  return outer ?? undefined
}

/** Whether `inner` is `outer` or drawn inside of it. */
export function encloses(outer: Element, inner: Element): boolean {
  let element: Element | null = inner
  while (element && element !== outer) element = parentOf(element)
  return element === outer
}

/** Where an element is drawn: its slot, else its parent, else the host of its shadow root. */
export function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element)
}

/** The element that has the focus, also in a shadow root. */
export function focusedElement(page: Document): Element | null {
  let focused = page.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
