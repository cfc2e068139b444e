import { createPiece } from './piece.ts'
import type { StreamEvent } from './stream-event.ts'

/** Follows one JSON object through the chunks of a stream. */
export interface ValueScan {
  /** Begins at an opening brace, which is still to be scanned. */
  readonly open: (at: number) => void
  readonly isOpen: () => boolean
  /** Goes on to the end of the object or of the chunk; returns where it stopped. */
  readonly scan: (chunk: Uint8Array, at: number) => number
  /** The object that was closed; `undefined` if what began was no JSON after all. */
  readonly take: () => StreamEvent | undefined
  /** What there is of an object that is still open. */
  readonly end: () => StreamEvent | undefined
  /** Says that what is open began in a chunk before. */
  readonly nextChunk: () => void
}

const quote = 0x22
const backslash = 0x5c
const brace = 0x7b
const closingBrace = 0x7d

/** Finds the end of an object by its braces outside strings; each byte is looked at once. */
export function createValueScan(): ValueScan {
  const piece = createPiece()
  let depth = 0
  let isOpen = false
  let inString = false
  let escaped = false
  let isBroken = false
  let isFirst = true
  let start = 0

  /** Whether the object ends with this byte, or turns out to be none. */
  function step(byte: number): boolean {
    if (inString) {
      if (escaped) escaped = false
      else if (byte === backslash) escaped = true
      else if (byte === quote) inString = false
      // JSON has no bare line end in a string.
      isBroken = byte === 10 || byte === 13
      return isBroken
    }
    if (depth === 1 && isFirst && byte > 0x20) {
      isFirst = false
      isBroken = byte !== quote && byte !== closingBrace
    }
    if (byte === quote) inString = true
    else if (byte === brace) depth += 1
    else if (byte === closingBrace) depth -= 1
    return isBroken || depth === 0
  }

  function take(cut: boolean): StreamEvent {
    const { text, whole } = piece.take()
    return { data: text, start, whole, cut }
  }

  return {
    open(at) {
      depth = 0
      inString = false
      escaped = false
      isBroken = false
      isFirst = true
      isOpen = true
      start = at
    },
    isOpen: () => isOpen,
    scan(chunk, at) {
      let end = at
      while (isOpen && end < chunk.length) {
        isOpen = !step(chunk[end] ?? 0)
        // The byte that breaks it may end its line.
        if (!isBroken) end += 1
      }
      piece.add(chunk.subarray(at, end))
      return end
    },
    take() {
      const event = take(false)
      return isBroken ? undefined : event
    },
    end: () => (isOpen ? take(true) : undefined),
    nextChunk() {
      start = 0
    },
  }
}
