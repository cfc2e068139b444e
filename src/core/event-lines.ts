import type { Line } from './line-scan.ts'
import { maxText } from './plain.ts'
import type { StreamEvent } from './stream-event.ts'

/** Puts the lines of SSE together. */
export interface EventLines {
  /** The event that this line completes, `''` being the blank line that ends one. */
  readonly take: (line: Line) => StreamEvent | undefined
  /** What is left when the stream ends. */
  readonly end: () => StreamEvent | undefined
  /** Says that what is pending began in a chunk before. */
  readonly nextChunk: () => void
}

/**
 * Reads lines as https://html.spec.whatwg.org/multipage/server-sent-events.html does, with one
 * difference: a first `data:` line that is whole JSON is an event at its own end, since many clients
 * read line by line, and some servers never send the blank line.
 */
export function createEventLines(): EventLines {
  let name: string | undefined
  let data: string[] = []
  let size = 0
  let start: number | undefined
  let whole = true
  let isTold = true

  function tell(cut: boolean): StreamEvent | undefined {
    if (isTold) return undefined
    isTold = true
    return { name, data: data.join('\n'), start: start ?? 0, whole, cut }
  }

  function clear(): void {
    name = undefined
    data = []
    size = 0
    start = undefined
    whole = true
    isTold = true
  }

  function addData(text: string, isWhole: boolean): void {
    size += text.length + 1
    whole &&= isWhole && size <= maxText
    if (size <= maxText) data.push(text)
    isTold = false
  }

  return {
    take(line) {
      if (line.text === '') {
        const event = tell(false)
        clear()
        return event
      }
      const { field, value } = fieldOf(line.text)
      if (field === '') return undefined
      start ??= line.start
      if (field === 'event') {
        name = value
        // Without data there is no event, whatever its name.
        isTold = data.length === 0
      }
      if (field !== 'data') return undefined
      addData(value, line.whole)
      return data.length === 1 && isJson(value) ? tell(false) : undefined
    },
    end: () => tell(true),
    nextChunk() {
      if (start !== undefined) start = 0
    },
  }
}

function fieldOf(line: string): { readonly field: string; readonly value: string } {
  const colon = line.indexOf(':')
  if (colon < 0) return { field: line, value: '' }
  return {
    field: line.slice(0, colon),
    value: line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1)),
  }
}

/** By its ends alone: what it really is, its reader will see. */
function isJson(text: string): boolean {
  return /^\s{0,8}[{[]/.test(text) && /[}\]]\s{0,8}$/.test(text.slice(-9))
}
