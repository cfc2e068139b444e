import { maxText } from './plain.ts'

/** Bytes of a line or value that arrive in several chunks, copied: a chunk belongs to its reader. */
export interface Piece {
  readonly add: (bytes: Uint8Array) => void
  /** What was added since the last `take`. Of more than 256 kB it is the beginning, and not `whole`. */
  readonly take: () => { readonly text: string; readonly whole: boolean }
  readonly isEmpty: () => boolean
}

/** Collects bytes in a buffer that grows as needed and is never larger than 256 kB. */
export function createPiece(): Piece {
  const decoder = new TextDecoder()
  let bytes = new Uint8Array(1_024)
  let length = 0
  let whole = true

  function grow(needed: number): void {
    if (needed <= bytes.length) return
    const larger = new Uint8Array(Math.min(maxText, Math.max(needed, bytes.length * 2)))
    larger.set(bytes.subarray(0, length))
    bytes = larger
  }

  return {
    add(more) {
      const fits = length + more.length <= maxText
      const fitting = fits ? more : more.subarray(0, maxText - length)
      whole &&= fits
      grow(length + fitting.length)
      bytes.set(fitting, length)
      length += fitting.length
    },
    take() {
      const text = length === 0 ? '' : decoder.decode(bytes.subarray(0, length))
      const taken = { text, whole }
      length = 0
      whole = true
      return taken
    },
    isEmpty: () => length === 0,
  }
}
