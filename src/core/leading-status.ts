/** A client's sentence taken apart: `503 {"error": …}`, `HTTP 429: slow down`. */
export interface SplitMessage {
  readonly status?: number | undefined
  readonly rest: string
}

/** The shapes in which clients write the status before, or instead of, what the server said. */
const shapes: readonly RegExp[] = [
  /^(?:error:? |http(?:error)?:? ?|status:? |status code:? |error code:? )?([45]\d\d)(?!\d|\.\d)[ :,-]{0,4}/i,
  /^[^[\]{]{0,200}\[([45]\d\d)(?: [a-z' -]{2,40})?\] ?/i,
  /^(?:request|call) failed with status(?: code)?:? ([45]\d\d)\b[ :,.-]{0,4}/i,
]

/** What stands where the server said nothing. */
const empty =
  /^(?:status code )?\(no body\)$|^status code$|^(?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)?:? ?(?:(?:get|post|put|patch|delete) https?:\S{0,2000})?$/i

/** Splits a leading status off a client's sentence; without one the sentence is returned whole. */
export function splitMessage(message: string): SplitMessage {
  const text = message.slice(0, 262_144).trim()
  for (const shape of shapes) {
    const match = shape.exec(text)
    if (!match) continue
    const rest = text.slice(match[0].length).trim()
    return { status: Number(match[1]), rest: rest.length < 2_200 && empty.test(rest) ? '' : rest }
  }
  return { rest: text }
}
