import { clean, upTo, withoutUnseen } from './clean.ts'
import { hideEchoes, isEchoName, leftOut } from './echoes.ts'
import { isArray, isPlainObject, type Plain } from './plain.ts'
import { formsOf, hideForms } from './registered.ts'
import { isSecretName, secrets } from './secrets.ts'
import { isSentence, isStandIn, isWordy } from './wordy.ts'

/** Hides secrets in text. */
export type Mask = (text: string) => string

/** What an app wants hidden besides what is always hidden. */
export interface MaskOptions {
  /** Whether e-mail addresses are hidden too. @default false */
  readonly maskEmails?: boolean | undefined
  /**
   * Secrets that the app knows, of 8 characters or more: hidden as they are, shortened, URL-encoded,
   * escaped for JSON and in base64. Shorter ones are ignored: they would hide words.
   */
  readonly secrets?: readonly string[] | undefined
}

/** What stands where a secret stood. */
const hidden = '[hidden]'

/** Text with none of these, such as a code or a short sentence, can hold nothing that is hidden. */
const suspicious =
  /[:=%：\\]|[\w.+/~-]{12}|-----|\*\*|key|token|bearer|basic|bot|credential|令牌|密钥/i

/** What every secret has, and what plain words and small numbers, as in most codes and sentences, have not. */
const unusual =
  /[^\w .,;!?'"()]|[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z]{15}|\d{7}|[_.]{3}|\W[_.]\w|pat_/

/** Hides secrets in text of any kind. Ids of requests, names of models and UUIDs stay readable. */
export function maskText(text: string): string {
  // A character that is not seen could stand in the middle of a secret.
  const seen = withoutUnseen(text)
  return suspicious.test(seen) && unusual.test(seen)
    ? hideEncoded(hideEchoes(hideKnown(decodeLetters(seen))), hideKnown)
    : seen
}

/** The mask that an app asks for. */
export function maskOf(options: MaskOptions): Mask {
  const hideOwn = ownMaskOf(options)
  return hideOwn ? (text) => maskText(hideOwn(text)) : maskText
}

/** Hides what an app wants hidden besides what always is; `undefined` where that is nothing. */
export function ownMaskOf({ maskEmails, secrets: own = [] }: MaskOptions): Mask | undefined {
  if (!maskEmails && own.length === 0) return undefined
  const forms = own.flatMap(formsOf)
  const hideOwn: Mask = (text) => {
    const rest = hideForms(text, forms, hidden)
    return maskEmails ? rest.replace(email, `$1${hidden}`) : rest
  }
  return (text) => hideEncoded(hideOwn(decodeLetters(withoutUnseen(text))), hideOwn)
}

function hideKnown(text: string): string {
  let masked = text
  for (const { pattern, spares } of secrets)
    masked = masked.replace(pattern, (found: string, before: string) => {
      const value = found.slice(before.length)
      return spares?.(value, before) ? found : before + hidden
    })
  return masked
}

const email = /(^|[^\w.+%-])[\w.+%-]{1,64}(?:@|%40)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/gi

/** Letters and digits never need to be escaped; those that are hide what they spell. */
const escaped = /(?:%|\\{1,16}u00|\\{1,16}x)(2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi

function decodeLetters(text: string): string {
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/**
 * A header or JSON in base64, such as what a proxy quotes: the first of each four letters stands for
 * no byte above 127, and neither do the second and the third.
 */
const encoded =
  /(^|[^\w-])((?:[CDI-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w-]){5}[\w-]*={0,2})/g

function hideEncoded(text: string, mask: Mask): string {
  return text.replace(encoded, (found, before: string, run: string) => {
    const decoded = decode(run)
    return decoded === undefined || mask(decoded) === decoded ? found : before + hidden
  })
}

function decode(run: string): string | undefined {
  try {
    const decoded = atob(run.replaceAll('-', '+').replaceAll('_', '/'))
    return /^[\s\x20-\x7e]+$/.test(decoded) ? decoded : undefined
  } catch {
    return undefined
  }
}

/** Makes foreign text fit to be shown: masked, then cut to `max` characters. */
export function maskUpTo(text: string, max: number, mask: Mask): string {
  const window = withoutUnseen(text.slice(0, (max + spare) * 2))
  return clean(mask(upTo(window, max + spare)), max)
}

/** Hides secrets and what the caller sent in data, of which no more than `room` characters are copied. */
export function maskData(data: Plain, mask: Mask, room: number): Plain {
  let left = room
  const text = (value: string): string => {
    const masked = mask(upTo(value, Math.max(left, 0) + spare))
    left -= masked.length + 2
    return masked
  }
  const secret = (value: Plain, name: string): Plain => {
    if (typeof value === 'string') return sparesValue(value, name) ? text(value) : hidden
    if (isArray(value)) return value.map((one) => secret(one, name))
    return typeof value === 'object' ? copy(value) : value
  }
  const entry = (name: string, value: Plain): Plain => {
    if (
      isEchoName(name) &&
      (typeof value === 'object' ? value !== null : typeof value === 'string')
    )
      return leftOut
    return isSecretName(name) || generic.test(name) ? secret(value, name) : copy(value)
  }
  const copy = (value: Plain): Plain => {
    if (left <= 0) return null
    if (typeof value === 'string') return text(value)
    if (isArray(value)) return listOf(value)
    if (!isPlainObject(value)) return value
    const entries: [string, Plain][] = []
    for (const [name, inside] of Object.entries(value)) {
      if (left <= 0) break
      entries.push([text(name), entry(name, inside)])
    }
    return Object.fromEntries(entries)
  }
  const listOf = (list: readonly Plain[]): Plain => {
    const copied: Plain[] = []
    for (const [index, one] of list.entries()) {
      if (left <= 0) break
      const name = list[index - 1]
      // Headers as a flat list of names and values, as Node tells them.
      copied.push(typeof name === 'string' && isSecretName(name) ? secret(one, name) : copy(one))
    }
    return copied
  }
  return copy(data)
}

/** Characters beyond the room that are looked at, so that no secret is cut in half before it is seen. */
const spare = 512

/** Names that may or may not be of a secret. */
const generic = /^(?:key|auth|pass|jwt|pat)$/i

function sparesValue(value: string, name: string): boolean {
  if (value === '' || isStandIn(value)) return true
  return generic.test(name)
    ? isWordy(value)
    : isSentence(value) && !/authorization|cookie/i.test(name)
}
