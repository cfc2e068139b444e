import { withoutUnseen } from './clean.ts'
import { isArray, isPlainObject, type Plain } from './plain.ts'
import { hidden, secretNames, secrets } from './secrets.ts'

/** Hides secrets in text of any kind. Ids of requests, names of models and UUIDs stay readable. */
export function maskText(text: string): string {
  // A character that is not seen could stand in the middle of a secret.
  let masked = withoutUnseen(text)
  for (const [pattern, replacement] of secrets) masked = masked.replace(pattern, replacement)
  return masked
}

const secretKey = new RegExp(`^(?:token|key|credentials|${secretNames})$`, 'i')

/** What a caller sent, echoed by a server; never kept. */
const echoedKey =
  /^(?:prompts?|input|inputs|messages|contents|instructions|requestBodyValues|request_body|requestBody)$/

/** Characters of one string of a body that are looked at; what is kept of a whole body is no longer. */
const maxString = 8_192

/** Hides secrets and what the caller sent in data. */
export function maskData(data: Plain): Plain {
  if (typeof data === 'string') return maskText(data.slice(0, maxString))
  if (isArray(data)) return data.map((one) => maskData(one))
  if (!isPlainObject(data)) return data
  const entries = Object.entries(data).map(([key, value]): [string, Plain] => [
    key,
    maskEntry(key, value),
  ])
  return Object.fromEntries(entries)
}

function maskEntry(key: string, value: Plain): Plain {
  if (secretKey.test(key) && typeof value === 'string') return hidden
  if (echoedKey.test(key) && value !== null) return '[left out]'
  return maskData(value)
}
