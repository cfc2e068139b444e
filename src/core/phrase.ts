import { remembering } from './remembering.ts'

/** Words to look for; ` … ` in a table stands for anything short between two of its parts. */
export interface Phrase extends Letters {
  readonly text: string
  readonly parts: readonly string[]
}

/** Text in which phrases are looked for. */
export interface Said extends Letters {
  /** Lower-case. */
  readonly text: string
}

interface Letters {
  /** A bit for each letter that occurs: text that lacks a letter of a phrase does not contain it. */
  readonly letters: number
}

/** Makes the words of a table ready to be compared. */
export type Prepare = (words: string | readonly string[]) => readonly Phrase[]

/** Sentences contain a phrase anywhere. */
export const phrasesOf: Prepare = preparing('')

/** Spelled codes contain it from the start of a word. */
export const namesOf: Prepare = preparing(' ')

/** Each list of a table is made ready once; `before` stands in front of each of its phrases. */
function preparing(before: string): Prepare {
  const known = new WeakMap<readonly string[], readonly Phrase[]>()
  const prepare = remembering((text): Phrase => {
    const parts = (before + text.toLowerCase()).split(' … ')
    return { text, parts, letters: lettersOf(parts.join('')) }
  })
  return (words) => {
    if (typeof words === 'string') return [prepare(words)]
    const phrases = known.get(words) ?? words.map(prepare)
    known.set(words, phrases)
    return phrases
  }
}

/** Makes text ready to be searched. */
export function saidOf(message: string): Said {
  const text = message.toLowerCase()
  return { text, letters: lettersOf(text) }
}

function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

/** Characters that a gap may span: a name, not half of the message. */
const maxGap = 120

/** Whether text contains a phrase; a gap ends with its line. */
export function isSaid({ parts, letters }: Phrase, said: Said): boolean {
  if (letters & ~said.letters) return false
  const { text } = said
  const first = parts[0] ?? ''
  let at = text.indexOf(first)
  if (parts.length === 1) return at >= 0
  for (; at >= 0; at = text.indexOf(first, at + 1)) {
    const from = at + first.length
    const [line = ''] = text.slice(from, from + maxGap * 2 * parts.length).split('\n', 1)
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
