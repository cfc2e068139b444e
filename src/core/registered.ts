/** Shorter ones would hide words. */
const minSecret = 8

/** Longer ones are known by their beginning. */
const maxSecret = 4_096

/** Hides secrets in the forms that text may give them: whole, or shortened from their 8th character on. */
export function hideForms(text: string, forms: readonly string[], hidden: string): string {
  let masked = text
  for (const form of forms) masked = hideForm(masked, form, hidden)
  return masked
}

function hideForm(text: string, form: string, hidden: string): string {
  const start = form.slice(0, minSecret)
  let masked = ''
  let from = 0
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, from)) {
    let end = at + minSecret
    while (end - at < form.length && text[end] === form[end - at]) end += 1
    masked += text.slice(from, at) + hidden
    from = end
  }
  return masked + text.slice(from)
}

/** A secret as text may carry it: as it is, in a URL, in JSON, in JSON inside JSON, in base64. */
export function formsOf(secret: unknown): readonly string[] {
  // What an environment does not hold is `undefined`, whatever its type says.
  if (typeof secret !== 'string' || secret.length < minSecret) return []
  // Half a pair has no place in a URL.
  const whole = secret.slice(0, maxSecret).replace(/[\ud800-\udfff]/gu, '\ufffd')
  const url = encodeURIComponent(whole)
  const json = JSON.stringify(whole).slice(1, -1)
  const forms = [
    whole,
    url,
    url.replace(/%../g, (escape) => escape.toLowerCase()),
    json,
    JSON.stringify(json).slice(1, -1),
    ...[0, 1, 2].flatMap((shift) => inBase64(whole, shift)),
  ]
  return [...new Set(forms)].filter(({ length }) => length >= minSecret)
}

/** In base64 a secret looks different at each of three places; what stands before and after it is left off. */
function inBase64(secret: string, shift: number): readonly string[] {
  const bytes = String.fromCharCode(...new Uint8Array(shift), ...new TextEncoder().encode(secret))
  const form = btoa(bytes)
    .replace(/.?=+$/, '')
    .slice(Math.ceil((shift * 4) / 3))
  return [form, form.replaceAll('+', '-').replaceAll('/', '_')]
}
