/** A client's sentence taken apart: `503 {"error": …}`, `HTTP 429: slow down`. */
export interface SplitMessage {
  readonly status?: number | undefined
  readonly rest: string
}

/** Reason phrases of HTTP, which servers and clients write where nothing was said. */
const phrase =
  '(?:(?:client|server|unknown) ?error|ok|bad request|unauthorized|payment required|forbidden|not found|method not allowed|request time-?out|conflict|gone|(?:payload|content|request entity) too large|unprocessable (?:entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)'

const status = '([45]\\d\\d)'

/** What is written around a status that stands for itself, and is no number of something. */
const after: string = `(?=\\s{0,2}(?:$|[^\\w\\s.]|\\.(?!\\d)|content-type|body:|response:|${phrase}))`

/** The shapes in which clients write the status before, or instead of, what the server said. */
const shapes: readonly RegExp[] = [
  new RegExp(`^(?:error:? )?${status}(?!\\d|\\.\\d)`, 'i'),
  new RegExp(
    `^(?!.{0,2000}\\(Service: )[^{\\n]{0,300}?\\b(?:http(?:\\/[\\d.]{1,3})?|status(?:[_ ]?code)?|code|error|failed|returned|with)[^\\w{]{0,4}${status}${after}`,
    'i',
  ),
  /^(?:\[[^[\]]{1,60}\])?[^[\]{]{0,400}\[([45]\d\d)(?: [a-z' -]{2,40})?\]/i,
  new RegExp(`^[^{\\n]{3,300}: ${status}(?: ${phrase})?$`, 'i'),
]

/** What clients put between the status and what the server said. */
const label = /^[\s.,:)-]{0,6}(?:content-type \S{0,100}\s{0,2})?(?:(?:body|response): {0,2})?/i

/** What stands where the server said nothing. */
const empty: RegExp = new RegExp(
  [
    '^(?:status code )?\\(no body\\)$',
    '^(?:status code|response error|""|\\{\\}|\\[object object\\])$',
    '^failed to process (?:error|successful) response$',
    '^edge function returned a non-2xx status code$',
    "^message='[^']{0,80}', url=",
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
