import { maxText, toPlain, type Plain } from './plain.ts'

/** Parses JSON text into plain data; text that was cut off is closed first. `undefined` if it is no JSON. */
export function parseJson(text: string): Plain | undefined {
  const trimmed = text
    .slice(0, maxText)
    .replace(/^\uFEFF/, '')
    .trim()
  if (!/^[[{"]/.test(trimmed)) return undefined
  return tryParse(trimmed) ?? tryParse(closeJson(trimmed))
}

/** The JSON that begins somewhere inside a sentence, such as `litellm.APIError: … {"error": …} …`. */
export function parseEmbeddedJson(text: string): Plain | undefined {
  const start = text.slice(0, maxText).search(/[[{]\s{0,16}["{]/)
  if (start < 0) return undefined
  const rest = text.slice(start, maxText)
  const { end } = scan(rest, true)
  return end > 0 ? tryParse(rest.slice(0, end)) : undefined
}

/** Raw line breaks inside strings, as some relays leave them, are mended. */
function tryParse(text: string): Plain | undefined {
  for (const candidate of [text, text.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      const value: unknown = JSON.parse(candidate)
      return value === null ? undefined : toPlain(value)
    } catch {
      continue
    }
  }
  return undefined
}

/** Drops what follows the last complete value and closes what is still open. */
function closeJson(text: string): string {
  const { end, closers } = scan(text, false)
  return text.slice(0, end) + closers
}

interface Scan {
  /** The end of the last complete value, or of the first whole one. */
  readonly end: number
  /** What would close everything that is open there. */
  readonly closers: string
}

/** Deeper text than this is hostile, and no error body. */
const maxOpen = 64

function scan(text: string, untilWhole: boolean): Scan {
  const open: string[] = []
  let inString = false
  let last: Scan = { end: 0, closers: '' }
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '\\' && inString) index += 1
    else if (character === '"') inString = !inString
    if (inString || character === undefined || !'{[}],'.includes(character)) continue
    if (character === '{' || character === '[') open.push(character === '{' ? '}' : ']')
    else if (character !== ',') open.pop()
    if (open.length > maxOpen) return last
    if (untilWhole && open.length === 0) return { end: index + 1, closers: '' }
    if (!untilWhole && character !== '{' && character !== '[')
      last = { end: character === ',' ? index : index + 1, closers: open.toReversed().join('') }
  }
  return last
}
