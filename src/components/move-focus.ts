/** Focuses an element that takes no focus by itself, for as long as it has it, and brings it into sight. */
export function moveFocus(element: HTMLElement): void {
  if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.scrollIntoView({ block: 'nearest' })
  element.focus({ preventScroll: true })
}

/** Focuses an element if whatever had the focus has taken it along. */
export function catchFocus(element: HTMLElement | null | undefined): void {
  if (!element?.isConnected) return
  const { activeElement, body } = element.ownerDocument
  if (activeElement === null || activeElement === body) moveFocus(element)
}

/** What stands around a banner and means something to whoever lands in it. */
const containers =
  'main, section, article, aside, nav, form, dialog, td, li, [role=main], [role=region], [role=dialog], [role=tabpanel], [tabindex]'

/** What an element stands in that means something to whoever lands there. */
export function aroundOf(element: HTMLElement): HTMLElement | null {
  return element.parentElement?.closest<HTMLElement>(containers) ?? null
}

/** Where the focus goes when a banner is put away: to the next banner, else to one before, else to what is around it. */
export function neighbourOf(banner: HTMLElement): HTMLElement | null {
  const root = banner.getRootNode()
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null
  const banners = [...root.querySelectorAll<HTMLElement>('[data-recourse="root"]')]
  const at = banners.indexOf(banner)
  const others = [...banners.slice(at + 1), ...banners.slice(0, Math.max(at, 0)).toReversed()]
  const next = others.find((other) => !banner.contains(other) && !other.contains(banner))
  return next ?? aroundOf(banner)
}
