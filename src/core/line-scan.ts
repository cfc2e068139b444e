import { createPiece } from './piece.ts'

/** One line of a stream, without its end. */
export interface Line {
  readonly text: string
  /** Where it begins in the chunk that completed it; 0 if it began in an earlier one. */
  readonly start: number
  readonly whole: boolean
}

/** Follows lines through the chunks of a stream, however they end: CRLF, LF or CR. */
export interface LineScan {
  readonly nextChunk: (chunk: Uint8Array) => void
  readonly isOpen: () => boolean
  /** Whether a byte at the beginning of a line belongs to the end of the one before. */
  readonly isTail: (byte: number) => boolean
  /** Goes on to behind the end of the line or of the chunk; returns where it stopped. */
  readonly scan: (at: number) => number
  /** The line that was completed, once. */
  readonly take: () => Line | undefined
  /** What there is of a line that was not. */
  readonly end: () => Line | undefined
}

const lineFeed = 10
const carriageReturn = 13

/** Finds the ends of lines; each byte is looked at once. */
export function createLineScan(): LineScan {
  const piece = createPiece()
  let chunk: Uint8Array = new Uint8Array()
  let endAfter = lineEndsOf(chunk)
  let start = 0
  let afterReturn = false
  let line: Line | undefined

  return {
    nextChunk(next) {
      chunk = next
      endAfter = lineEndsOf(next)
      start = 0
    },
    isOpen: () => !piece.isEmpty(),
    isTail(byte) {
      const isTail = afterReturn && byte === lineFeed
      afterReturn = false
      return isTail
    },
    scan(at) {
      const end = endAfter(at)
      if (piece.isEmpty()) start = at
      if (end > at) piece.add(chunk.subarray(at, end))
      if (end === chunk.length) return end
      afterReturn = chunk[end] === carriageReturn
      line = { ...piece.take(), start }
      start = 0
      return end + 1
    },
    take() {
      const taken = line
      line = undefined
      return taken
    },
    end: () => (piece.isEmpty() ? undefined : { ...piece.take(), start }),
  }
}

/** Where the line that goes on at a place ends: at its CR or LF, or with the chunk. */
function lineEndsOf(chunk: Uint8Array): (at: number) => number {
  const feed = nextOf(chunk, lineFeed)
  const carriage = nextOf(chunk, carriageReturn)
  return (at) => Math.min(feed(at), carriage(at))
}

function nextOf(chunk: Uint8Array, byte: number): (at: number) => number {
  let next = -1
  return (at) => {
    if (next < at) {
      const found = chunk.indexOf(byte, at)
      next = found < 0 ? chunk.length : found
    }
    return next
  }
}
