/** What stands where something that the caller sent stood. */
export const leftOut = '[left out]'

/** Names under which servers echo what a caller sent. */
const echoNames =
  /(?:prompt|input)s?$|^(?:input_?text|messages|contents?|instructions|ctx|query|variables|payload|user_?content|(?:raw_?)?request_?body(?:values)?|rejected_?value|attempted_?value|invalid_?value|value)$/i

/** Whether a field holds, by its name, what the caller sent: its text is never kept. */
export function isEchoName(name: string): boolean {
  return echoNames.test(name)
}

const quoted = String.raw`(\\{0,16}["'])`

/** In text: a quoted field of the same name with a quoted value, as JSON and as Python prints it. */
const inText = new RegExp(
  String.raw`(${quoted}(?:[\w-]{0,24}(?:prompt|input)s?|contents?|instructions|text)\2\s{0,8}:\s{0,8}${quoted})(?:(?!\3)(?:\\{1,16}[^]|[^\\]))+`,
  'gi',
)

/** https://docs.pydantic.dev/latest/errors/errors/ */
const inPydantic = /(\binput_value=)(?:(?!, input_type=)[^\n])+/g

/** A picture or a sound, in base64. */
const inDataUrl = /(\bdata:[\w/+.-]{1,80};base64,)[\w+/=%-]{32,}/gi

/** Leaves out what servers quote of a request, where that can be told. */
export function hideEchoes(text: string): string {
  return text
    .replace(inText, `$1${leftOut}`)
    .replace(inPydantic, `$1${leftOut}`)
    .replace(inDataUrl, `$1${leftOut}`)
}
