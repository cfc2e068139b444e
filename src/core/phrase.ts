/** Words to look for; ` … ` in a table stands for anything short between two of its parts. */
export interface Phrase {
  readonly text: string
  readonly parts: readonly string[]
}

/** Makes the words of a table ready to be compared. */
export type Prepare = (words: string | readonly string[]) => readonly Phrase[]

/** Sentences contain a phrase anywhere. */
export const phrasesOf: Prepare = preparing('')

/** Spelled codes contain it from the start of a word. */
export const namesOf: Prepare = preparing(' ')

/** Each list of a table is made ready once; `before` stands in front of each of its phrases. */
function preparing(before: string): Prepare {
  const ofLists = new WeakMap<readonly string[], readonly Phrase[]>()
  const ofWords = new Map<string, readonly Phrase[]>()
  const prepare = (text: string): Phrase => ({
    text,
    parts: (before + text.toLowerCase()).split(' … '),
  })
  return (words) => {
    const known = typeof words === 'string' ? ofWords.get(words) : ofLists.get(words)
    if (known) return known
    const phrases = typeof words === 'string' ? [prepare(words)] : words.map(prepare)
    if (typeof words === 'string') ofWords.set(words, phrases)
    else ofLists.set(words, phrases)
    return phrases
  }
}

/** Characters that a gap may span: a name, not half of the message. */
const maxGap = 120

/** Whether lower-case text contains a phrase; a gap ends with its line. */
export function isSaid({ parts }: Phrase, said: string): boolean {
  const first = parts[0] ?? ''
  let at = said.indexOf(first)
  if (parts.length === 1) return at >= 0
  for (; at >= 0; at = said.indexOf(first, at + 1)) {
    const from = at + first.length
    const [line = ''] = said.slice(from, from + maxGap * 2 * parts.length).split('\n', 1)
    if (follow(parts, line)) return true
  }
  return false
}

function follow(parts: readonly string[], line: string): boolean {
  let from = 0
  for (const part of parts.slice(1)) {
    const found = line.indexOf(part, from)
    if (found < 0 || found - from > maxGap) return false
    from = found + part.length
  }
  return true
}
