import { createEventLines } from './event-lines.ts'
import { createLineScan, type Line } from './line-scan.ts'
import type { StreamEvent } from './stream-event.ts'
import { createValueScan } from './value-scan.ts'

/** Takes a stream apart as its bytes come; each byte is looked at once. */
export interface Splitter {
  /** The events that this chunk completes. */
  readonly push: (chunk: Uint8Array) => Generator<StreamEvent>
  /** What is left when the stream ends. */
  readonly end: () => StreamEvent | undefined
}

const brace = 0x7b
const openList = 0x5b
const closeList = 0x5d

/** Blanks and the bytes of a byte order mark, which may stand before a line or value. */
const leading: ReadonlySet<number> = new Set([0x20, 0x09, 0xef, 0xbb, 0xbf])

/** What may stand between values of JSON: line ends, commas, the record separator of RFC 7464. */
const between: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2c, 0x1e])

/** The first line of SSE: a field or a comment. */
const eventLine = /^(?:data|event|id|retry|)(?::|$)/

/** The first line of the AI SDK's data stream, such as `0:"Hello"`. */
const codedLine = /^[0-9a-z]:["[{]/

/** How it marks an error. https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol */
const codedError = '3:"'

type Framing = 'unknown' | 'events' | 'values' | 'coded' | 'other'

/** Splits SSE, JSON lines, JSON arrays and the AI SDK's coded lines; in anything else it sees no events. */
export function createSplitter(): Splitter {
  const lines = createLineScan()
  const value = createValueScan()
  const events = createEventLines()
  let framing: Framing = 'unknown'
  let lists = 0
  let isList = false

  function* push(chunk: Uint8Array): Generator<StreamEvent> {
    for (const scan of [lines, value, events]) scan.nextChunk(chunk)
    for (let at = 0; at < chunk.length && framing !== 'other';) {
      const byte = chunk[at] ?? 0
      if (value.isOpen()) {
        at = value.scan(chunk, at)
        const event = value.isOpen() ? undefined : value.take()
        if (event) yield { ...event, isItem: isList }
        isList ||= framing === 'values' && event !== undefined
      } else if (!lines.isOpen() && isSkipped(byte)) at += 1
      else if (!lines.isOpen() && byte === brace) openValue(at)
      else {
        at = lines.scan(at)
        const event = eventOf(lines.take())
        if (event) yield event
      }
    }
  }

  /** What stands at the beginning of a line and is none of it; between values, all that may stand there. */
  function isSkipped(byte: number): boolean {
    if (lines.isTail(byte) || leading.has(byte)) return true
    if (framing === 'unknown' && byte === openList) framing = 'values'
    if (framing !== 'values' || byte === brace) return false
    if (byte === openList) {
      isList = true
      lists += 1
    } else if (byte === closeList) lists -= 1
    else if (!between.has(byte)) framing = 'other'
    return true
  }

  function openValue(at: number): void {
    if (framing === 'unknown') framing = 'values'
    value.open(at)
  }

  function eventOf(line: Line | undefined): StreamEvent | undefined {
    if (!line) return undefined
    if (framing === 'unknown' && line.text !== '') framing = framingOf(line.text)
    if (framing === 'events') return events.take(line)
    const isError = framing === 'coded' && line.text.startsWith(codedError)
    return isError ? { ...line, name: 'error', data: line.text.slice(2), cut: false } : undefined
  }

  function end(): StreamEvent | undefined {
    const last = eventOf(lines.end())
    if (last) return { ...last, cut: true }
    const openEnd = lists > 0 && framing === 'values'
    return (
      value.end() ??
      events.end() ??
      (openEnd ? { data: '[', start: 0, whole: true, cut: true } : undefined)
    )
  }

  return { push, end }
}

function framingOf(line: string): Framing {
  if (eventLine.test(line)) return 'events'
  return codedLine.test(line) ? 'coded' : 'other'
}
