/** Schemes that a link from a gateway's data may have. */
const safe: ReadonlySet<string> = new Set(['https:', 'mailto:'])

/** Schemes that a link of the app itself may have besides. */
const own: ReadonlySet<string> = new Set([...safe, 'http:', 'tel:'])

/** Whether a link is absolute and leads where a person would expect; never a script. */
export function isSafeLink(href: string): boolean {
  return safe.has(schemeOf(href) ?? '')
}

/** Whether a link that the app gave, relative ones included, can be followed. */
export function isOwnLink(href: string): boolean {
  return own.has(schemeOf(href, 'https://app.invalid') ?? '')
}

function schemeOf(href: string, base?: string): string | undefined {
  try {
    return new URL(href, base).protocol
  } catch {
    return undefined
  }
}
