/** One message of a stream: an event of SSE, or a value of JSON lines or of a JSON array. */
export interface StreamEvent {
  /** What its `event:` line calls it. */
  readonly name?: string | undefined
  /** Its `data:` lines, or the text of the value. */
  readonly data: string
  /** Where it begins in the chunk that completed it; 0 if it began in an earlier one. */
  readonly start: number
  /** Whether `data` is all of it; of more than 256 kB only the beginning is kept. */
  readonly whole: boolean
  /** Whether the stream ended in the middle of it. */
  readonly cut: boolean
  /** Whether it is one of a list, or of several lines of JSON. */
  readonly isItem?: boolean
}
