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

/** The JSON that begins somewhere inside a sentence, such as `litellm.APIError: … {"error": …}`. */
export function parseEmbeddedJson(text: string): Plain | undefined {
  const start = text.search(/[[{]\s*["{]/)
  if (start < 0) return undefined
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  return end > start ? tryParse(text.slice(start, end + 1)) : undefined
}

function tryParse(text: string): Plain | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? undefined : toPlain(value)
  } catch {
    return undefined
  }
}

/** Drops what follows the last complete value and closes what is still open. */
function closeJson(text: string): string {
  const open: string[] = []
  let inString = false
  let end = 0
  let closers = ''
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index += 1
      else if (character === '"') inString = false
      continue
    }
    if (character === '"') inString = true
    else if (character === '{') open.push('}')
    else if (character === '[') open.push(']')
    else if (character === '}' || character === ']') open.pop()
    const complete =
      character === ',' ? index : character === '}' || character === ']' ? index + 1 : 0
    if (complete > 0) {
      end = complete
      closers = open.length < 64 ? open.toReversed().join('') : ''
    }
  }
  return text.slice(0, end) + closers
}
