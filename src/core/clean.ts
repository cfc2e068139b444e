/**
 * Characters that are not seen but change what is: control characters, zero-width characters that
 * could split a secret, and those that turn the direction of text.
 */
const unseen =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\udb40[\udc00-\uddef]/g

/** Takes out what is not seen. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '')
}

/** Cuts text to at most `max` characters, where a word ends. */
export function upTo(text: string, max: number): string {
  return text.length <= max ? text : withoutHalfWord(text.slice(0, max))
}

/** Leaves out the word in which text was cut: half a secret would not look like one. Only a very long one stays. */
export function withoutHalfWord(text: string): string {
  let end = text.length
  while (text.length - end < maxWord && inWord.test(text[end - 1] ?? '')) end -= 1
  return text.length - end < maxWord ? text.slice(0, end) : text
}

const inWord = /[\w%+=~.:@/\\-]/

/** Every kind of secret is recognised long before its 512th character. */
const maxWord = 512

/** Makes foreign text fit to be shown: nothing invisible, no half characters, at most `max` characters. */
export function clean(text: string, max: number): string {
  const kept = withoutUnseen(text.slice(0, max * 2))
  const cut = kept.length > max ? `${kept.slice(0, max - 1)}…` : kept
  // With `u`, the halves of a whole pair are not seen as surrogates.
  return cut.replace(/[\ud800-\udfff]/gu, '\ufffd')
}
