import { toPlain, type Plain } from './plain.ts'

/** Longer text is somebody's log. */
const maxRead = 65_536

const words: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
])

/** A string, a word, a number, or one character of what holds them together. */
const token =
  /[bru]?('(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|([A-Za-z]+)|(-?\d[\d.eE+-]*)|([[\]{}:,])|\s+/y

/**
 * Reads the first dict or list inside a text as Python prints it, `{'error': {'code': None}}`: what
 * backends re-send who put an exception of their SDK into a sentence. `undefined` if there is none.
 * https://docs.python.org/3/library/functions.html#repr
 */
export function parsePython(text: string): Plain | undefined {
  const start = text.slice(0, maxRead).search(/[[{]\s{0,4}(?:['{]|"[^"]{0,200}": ?[TFN'])/)
  if (start < 0) return undefined
  try {
    const value: unknown = JSON.parse(toJson(text.slice(start, start + maxRead)))
    return toPlain(value)
  } catch {
    return undefined
  }
}

/** The JSON of the first whole value; whatever else Python prints ends it, and cannot be parsed. */
function toJson(text: string): string {
  let json = ''
  let depth = 0
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [, string, word, number, mark] = match
    json += string ? quote(string) : word ? (words.get(word) ?? '?') : (number ?? mark ?? ' ')
    if (mark === '{' || mark === '[') depth += 1
    if ((mark === '}' || mark === ']') && --depth === 0) break
  }
  return json
}

/** A string of Python as one of JSON. */
function quote(string: string): string {
  const text = string.slice(1, -1).replace(/\\([\s\S])/g, (escape, character: string) => {
    const control = { n: '\n', t: '\t', r: '\r' }[character]
    return control ?? (/[xuN]/.test(character) ? escape : character)
  })
  return JSON.stringify(text)
}
