/** A client's sentence taken apart: `503 {"error": …}`, `HTTP 429: slow down`. */
export interface SplitMessage {
  readonly status?: number | undefined
  readonly rest: string
}

/** What clients write between the beginning and the status. */
const before: string = [
  'error(?: code)?:?',
  'http(?:[ _-]?error)?!?:?(?: status:?)?',
  '(?:\\w{2,40} ){0,3}status(?:[ _]code)?[:=]?',
  'api error occurred: status',
  '(?:request|call)(?: to \\S{1,2000})? failed with status(?: code)?:?',
  'response not successful: received status code',
  'http failure response for \\S{1,2000}:',
  'graphql error \\(code:',
  '\\[[a-z]{3,8}\\] "\\S{1,2000}":',
  "(?:client|server) error '",
].join('|')

/** The shapes in which clients write the status before, or instead of, what the server said. */
const shapes: readonly RegExp[] = [
  new RegExp(`^(?:(?:${before}) ?)?([45]\\d\\d)(?!\\d|\\.\\d)\\)?[ :,-]{0,4}`, 'i'),
  /^[^[\]{]{0,400}\[([45]\d\d)(?: [a-z' -]{2,40})?\] ?/i,
]

/** What clients put between the status and what the server said. */
const label = /^[\s.]{0,4}(?:content-type \S{0,100}\s{0,2})?(?:body|response): {0,2}/i

/** Reason phrases of HTTP, as servers and clients write them where nothing was said. */
const phrase =
  '(?:client error|server error|ok|unknown ?error|bad request|unauthorized|payment required|forbidden|not found|method not allowed|request time-?out|conflict|gone|(?:payload|content|request entity) too large|unprocessable (?:entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)'

/** What stands where the server said nothing. */
const empty: RegExp = new RegExp(
  [
    '^(?:status code )?\\(no body\\)$',
    '^(?:status code|response error|""|\\{\\}|\\[object object\\])$',
    '^failed to process (?:error|successful) response$',
    '^edge function returned a non-2xx status code$',
    `^\\(?(?:${phrase}[: ]{0,2}){0,2}['"]?\\)?:? ?(?:(?:get|post|put|patch|delete|head) https?:\\S{0,2000}|for url:? \\S{1,2000}[\\s\\S]{0,300})?$`,
  ].join('|'),
  'i',
)

/** Splits a leading status off a client's sentence; what is no more than a status leaves nothing. */
export function splitMessage(message: string): SplitMessage {
  const text = message.slice(0, 262_144).trim()
  for (const shape of shapes) {
    const match = shape.exec(text)
    if (match)
      return {
        status: Number(match[1]),
        rest: told(text.slice(match[0].length).replace(label, '')),
      }
  }
  return { rest: text }
}

/** What a client's sentence tells beside the status; `''` where it only spells the status out. */
export function told(sentence: string): string {
  const text = sentence.trim()
  return text.length < 2_400 && empty.test(text) ? '' : text
}
