/** Words and small numbers joined by punctuation, as names are built: `learn-2024`, `YOUR_KEY`, `v2.1`. */
const words = /^(?:(?:[A-Z]?[a-z]{1,14}|[A-Z]{1,15}|v?\d{1,8})(?:[-_.:/=+~]{1,2}|$))+$/

/** Whether text reads as a name rather than as something drawn at random. */
export function isWordy(text: string): boolean {
  return words.test(text)
}

/** What documents write where a secret belongs: `<token>`, `YOUR_KEY`, `${KEY}`, `[hidden]`, `xxx`, `null`. */
const placeholder =
  /^(?:[<{[]|\$[A-Z{(]|%[({]|[*.…•]{3}|x{3}|(?:sk[-_])?(?:your|my|the|some)[-_ ]|(?:null|none|nil|undefined|true|false)$)/i

/** The name of a variable: `OPENAI_API_KEY`. */
const variable = /^[A-Z_]{0,40}(?:KEY|TOKEN|SECRET|PASSWORD)(?:_[A-Z]{1,15}){0,3}$/

/** Whether text stands for a secret without being one; also a key that the server itself shortened. */
export function isStandIn(text: string): boolean {
  return placeholder.test(text) || variable.test(text) || shortened.test(text)
}

/** At most 8 readable characters on either side of at least 3 that hide the rest tell which key it is, and no more. */
const shortened = /^[\w-]{0,8}(?:[*•·…]{3,}|\.{3,6}|…)[\w-]{0,8}$/

/** A sentence about a value, where a validator's answer is keyed by the name of the field. */
const sentence =
  /^(?:[A-Za-z'’"(),:;.!?/]{1,20}|\d{1,4})(?: (?:[A-Za-z'’"(),:;.!?/-]{1,20}|\d{1,4}[).,]?)){1,80}$/

/** Whether text is a sentence of plain words. */
export function isSentence(text: string): boolean {
  return sentence.test(text)
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether text is what a key without a prefix looks like: a UUID, or a long run with digits and letters in it. */
export function isRandom(text: string): boolean {
  return (
    uuid.test(text) ||
    text
      .split(/[-_.:/+=~]/)
      .some((part) => part.length >= 12 && /\d/.test(part) && /[a-z]/i.test(part)) ||
    /[A-Za-z]{20}/.test(text)
  )
}
