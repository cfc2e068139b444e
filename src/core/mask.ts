import { withoutUnseen } from './clean.ts'
import { isArray, isPlainObject, type Plain } from './plain.ts'

/** What stands where a secret stood. */
export const hidden = '[hidden]'

/** Shapes that are secret wherever they stand, each linear in the length of the text. */
const families: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/-----BEGIN [A-Z ]{1,40}-----[\s\S]{0,16000}?(?:-----END [A-Z ]{1,40}-----|$)/g, hidden],
  [/\b(Bearer|Basic|Token|ApiKey) +(?=[\w+/.~-]*[\d=])[\w+/.~=-]{8,4096}/gi, `$1 ${hidden}`],
  [/\bey[\w-]{8,2048}\.[\w-]{8,4096}(?:\.[\w-]{0,2048}){0,3}/g, hidden],
  [
    /(?<![\w-])(?:sk|rk|pk|gsk|xai|csk|fw|hf|r8|pplx|nvapi|eco|ghp|gho|ghs|ghu|github_pat|glpat|xox[a-z]|npm|dapi|tgp_v1|AQ)[-_.](?=[\w-]{0,400}\d)[\w-]{10,512}/g,
    hidden,
  ],
  [
    /(?<![\w-])(?:sk|eco|gsk|xai|hf|r8|pplx|nvapi|fw)[-_][\w-]{0,64}[*•…]{2,64}[\w-]{0,64}/g,
    hidden,
  ],
  [/(?<![\w-])(?:sk|pk|eco)[-_](?:[a-z]{2,12}-)?[A-Za-z]{16,256}(?![\w-])/g, hidden],
  [/\bABSK[\w+/=]{20,512}/g, hidden],
  [/\bAIza[\w-]{20,64}/g, hidden],
  [/\bya29\.[\w-]{20,512}/g, hidden],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g, hidden],
  [/(:\/\/)[^\s/:@]{1,256}:[^\s/@]{1,256}@/g, `$1${hidden}@`],
]

/** Names whose value is secret, in a query, a header line, a cookie or JSON text inside a string. */
const secretName =
  'authorization|proxy-authorization|cookie|set-cookie|x-api-key|x-goog-api-key|api[-_]?key|apikey|access[-_]?token|refresh[-_]?token|id[-_]?token|auth[-_]?token|client[-_]?secret|secret[-_]?key|secret|password|passwd|signature|sig|awsaccesskeyid|x-amz-signature|x-amz-credential|x-amz-security-token|x-goog-signature|x-goog-credential|key-pair-id|ocp-apim-subscription-key|cf-access-client-secret'

const assigned: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [
    new RegExp(
      String.raw`([?&;#](?:key|token|code|policy|${secretName})=)[^\s&#"'<>]{1,4096}`,
      'gi',
    ),
    `$1${hidden}`,
  ],
  [
    new RegExp(
      String.raw`(\\{0,4}["'](?:token|${secretName})\\{0,4}["']\s{0,4}:\s{0,4}\\{0,4}["'])[^"'\\]{1,4096}`,
      'gi',
    ),
    `$1${hidden}`,
  ],
  [
    /\b((?:proxy-)?authorization\s{0,2}[:=]\s{0,2}(?:[a-z][\w-]{2,20} )?)(?!\[hidden)[^\s,;"'<>)\]}]{1,4096}/gi,
    `$1${hidden}`,
  ],
  [/\b((?:set-)?cookie\s{0,2}[:=]\s{0,2})(?!\[hidden)[^\r\n]{1,4096}/gi, `$1${hidden}`],
  [
    new RegExp(
      String.raw`(?<![\w-])(${secretName})(\s{0,2}[:=]\s{0,2})(?!\[hidden|["'\\])[^\s,;"'<>)\]}]{6,4096}`,
      'gi',
    ),
    `$1$2${hidden}`,
  ],
]

/** Hides secrets in text of any kind. Ids of requests, names of models and UUIDs stay readable. */
export function maskText(text: string): string {
  // A character that is not seen could stand in the middle of a secret.
  let masked = withoutUnseen(text)
  for (const [pattern, replacement] of [...families, ...assigned])
    masked = masked.replace(pattern, replacement)
  return masked
}

const secretKey = new RegExp(`^(?:token|key|credentials|${secretName})$`, 'i')

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
