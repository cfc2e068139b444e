/** Scripts, styles, pictures and comments; one that never ends takes the rest with it. */
const unread = /<(script|style|svg|noscript|template)\b(?:(?!<\/\1)[^])*|<!--(?:(?!-->)[^])*/gi

/** Leaves out of a page what nobody reads. */
export function withoutCode(page: string): string {
  return page.replace(unread, ' ')
}

/** What stands inside every element of a name, as text without tags; those that are never closed end with the page. */
export function insideOf(page: string, name: string): readonly string[] {
  const element = new RegExp(
    `<(?:\\w{1,20}:)?${name}(?:\\s[^<>]*)?>((?:(?!</|<${name}\\b)[^]|</(?!(?:\\w{1,20}:)?${name}\\b))*)`,
    'gi',
  )
  const found: string[] = []
  for (const [, inside = ''] of page.matchAll(element)) {
    // What goes on in `pre` is a stack.
    const text = toText(name === 'pre' ? inside.replace(/<br\b[^]*|\n\s*at [^]*/i, '') : inside)
    if (found.push(text) === maxElements) break
  }
  return found.filter((text) => text !== '')
}

/** Elements of one name that are looked at. */
const maxElements = 12

/** The text between tags, with its entities read and its white space folded. */
export function toText(markup: string): string {
  return markup
    .replace(/<[^<>]*>/g, ' ')
    .replace(
      /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi,
      (entity, name: string) => characterOf(name) ?? entity,
    )
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  bull: '•',
  middot: '·',
  hellip: '…',
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}
