import { withoutHalfWord } from './clean.ts'
import { maxText, toPlain, type Plain } from './plain.ts'

/** Parses JSON text into plain data; text that was cut off is closed first. `undefined` if it is no JSON. */
export function parseJson(text: string): Plain | undefined {
  const trimmed = text
    .slice(0, maxText)
    .replace(/^\uFEFF/, '')
    .trim()
  if (!/^[[{"]/.test(trimmed)) return undefined
  const whole = text.length > maxText ? undefined : tryParse(trimmed)
  return whole ?? tryParse(closeJson(trimmed))
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
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? undefined : toPlain(value)
  } catch {
    return /[\n\r\t]/.test(text) ? tryParse(text.replace(/[\n\r\t]+/g, ' ')) : undefined
  }
}

/**
 * Closes what is still open: the last sentence is kept up to its last whole word, anything else that
 * is not complete is dropped.
 */
function closeJson(text: string): string {
  const { end, closers, value } = scan(text, false)
  return value === undefined ? text.slice(0, end) + closers : `${withoutHalfWord(text)}"${value}`
}

interface Scan {
  /** The end of the last complete value, or of the first whole one. */
  readonly end: number
  /** What would close everything that is open there. */
  readonly closers: string
  /** Where the text breaks off inside a string that is a value: what would close what is open around it. */
  readonly value?: string | undefined
}

/** Deeper text than this is hostile, and no error body. */
const maxOpen = 64

function scan(text: string, untilWhole: boolean): Scan {
  const open: string[] = []
  let end = 0
  let depth = 0
  let isValue = false
  for (let index = 0; index < text.length && open.length <= maxOpen; index += 1) {
    const character = text[index]
    if (character === '"') {
      const start = index
      index = endOfString(text, start)
      isValue =
        index === text.length && /:\s{0,16}$/.test(text.slice(Math.max(0, start - 17), start))
    } else if (character === '{') open.push('}')
    else if (character === '[') open.push(']')
    else if (character === '}' || character === ']' || character === ',') {
      if (character !== ',') open.pop()
      if (untilWhole && open.length === 0) return { end: index + 1, closers: '' }
      end = character === ',' ? index : index + 1
      depth = open.length
    }
  }
  if (untilWhole) return { end: 0, closers: '' }
  const closing = (count: number): string => open.slice(0, count).toReversed().join('')
  // What was opened since the last complete value is dropped with what follows it.
  return { end, closers: closing(depth), value: isValue ? closing(open.length) : undefined }
}

/** Where the string that begins at `start` ends; the end of the text if it does not. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return at
  }
  return text.length
}
