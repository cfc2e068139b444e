import { moveFocus } from '../move-focus.ts'

/** What a person fills in. */
const controls =
  ':is(input:not([type="hidden"]), select, textarea, button):enabled, [contenteditable]:not([contenteditable="false"])'

/**
 * The field of a page that an API means by a name such as `num_frames` or `body.messages[0].content`: by
 * its `name` or `id`, in the form around `near`, else in the page. The name is compared, never made part
 * of a selector, because it comes from a server.
 */
export function findField(param: string, near: Element): HTMLElement | undefined {
  const page = near.getRootNode()
  const scope = near.closest('form') ?? (page instanceof ShadowRoot ? page : near.ownerDocument)
  const fields = [...scope.querySelectorAll<HTMLElement>(controls)]
  for (const name of namesOf(param)) {
    const field = fields.find((one) => one.getAttribute('name') === name || one.id === name)
    if (field) return field
  }
  return undefined
}

/** What a field may be called: as the wire does, else by the last step of a path. */
export function namesOf(param: string): readonly string[] {
  const steps = param.split(/[.[\]/]+/).filter((step) => step !== '' && !/^\d+$/.test(step))
  return [...new Set([param, ...steps.slice(-1)])]
}

/** What a person calls a field: its label, as far as it has one. */
export function labelOf(field: HTMLElement): string | undefined {
  const labels = 'labels' in field && field.labels instanceof NodeList ? field.labels : undefined
  const text = field.getAttribute('aria-label') ?? labels?.[0]?.textContent
  return text?.replace(/\s+/g, ' ').trim() || undefined
}

/** Brings a field to where it can be seen, and the keyboard into it. */
export function goToField(field: HTMLElement): void {
  moveFocus(field.tabIndex >= 0 ? field : (field.querySelector<HTMLElement>(controls) ?? field))
}
