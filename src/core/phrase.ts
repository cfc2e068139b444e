/** Words to look for, in two halves where anything short may stand between: `model … not found`. */
export interface Phrase {
  readonly text: string
  readonly start: string
  readonly end?: string | undefined
}

/** Characters that a gap may span: a name, not half of the message. */
const maxGap = 120

const ofLists = new WeakMap<readonly string[], readonly Phrase[]>()
const ofWords = new Map<string, readonly Phrase[]>()

/** Makes words ready to be compared, once for each list of a table; `before` stands in front of each. */
export function phrasesOf(words: string | readonly string[], before = ''): readonly Phrase[] {
  const known = typeof words === 'string' ? ofWords.get(before + words) : ofLists.get(words)
  if (known) return known
  const phrases = (typeof words === 'string' ? [words] : words).map((text): Phrase => {
    const [start = '', end] = text.toLowerCase().split(' … ')
    return { text, start: before + start, end }
  })
  if (typeof words === 'string') ofWords.set(before + words, phrases)
  else ofLists.set(words, phrases)
  return phrases
}

/** Whether lower-case text contains a phrase; a gap ends with its line. */
export function isSaid({ start, end }: Phrase, said: string): boolean {
  let at = said.indexOf(start)
  if (end === undefined) return at >= 0
  for (; at >= 0; at = said.indexOf(start, at + 1)) {
    const from = at + start.length
    const found = said.indexOf(end, from)
    if (found < 0) return false
    if (found - from <= maxGap && !said.slice(from, found).includes('\n')) return true
  }
  return false
}
