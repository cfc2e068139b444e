/** Schemes that a link from a gateway's data may have. */
const safe: ReadonlySet<string> = new Set(['https:', 'mailto:'])

/** Schemes that a link of the app itself may have besides. */
const own: ReadonlySet<string> = new Set([...safe, 'http:', 'tel:'])

/** What was judged before: a wall of banners has few links. Bounded, because they come from outside. */
const judged = new Map<string, boolean>()
const MOST = 200

/** Whether a link is absolute and leads where a person would expect; never a script. */
export function isSafeLink(href: string): boolean {
  const known = judged.get(href)
  if (known !== undefined) return known
  const isSafe = safe.has(schemeOf(href) ?? '')
  if (judged.size >= MOST) judged.clear()
  judged.set(href, isSafe)
  return isSafe
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
