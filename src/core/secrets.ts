/** What stands where a secret stood. */
export const hidden = '[hidden]'

/** How to find a secret, and what to put in its place. Each pattern is linear in the length of the text. */
export type SecretPattern = readonly [pattern: RegExp, replacement: string]

/** How the keys of known families begin. */
const prefixes = [
  'sk[-_]',
  'rk[-_]',
  'pk[-_]',
  'eco_',
  'gsk_',
  'xai-',
  'csk-',
  'fw_',
  'hf_',
  'r8_',
  'pplx-',
  'nvapi-',
  'tgp_v1_',
  'gh[opsu]_',
  'github_pat_',
  'glpat-',
  'xox[a-z]-',
  'npm_',
  'dapi',
  'AQ\\.',
].join('|')

/** Shapes that are secret wherever they stand. */
const families: readonly SecretPattern[] = [
  [/-----BEGIN [A-Z ]{1,40}-----[\s\S]{0,16000}?(?:-----END [A-Z ]{1,40}-----|$)/g, hidden],
  [/\b(Bearer|Basic|Token|ApiKey) +(?=[\w+/.~-]*[\d=])[\w+/.~=-]{8,4096}/gi, `$1 ${hidden}`],
  [/\bey[\w-]{8,2048}\.[\w-]{8,4096}(?:\.[\w-]{0,2048}){0,3}/g, hidden],
  [
    new RegExp(String.raw`(^|[^\w-])(?:${prefixes})(?=[\w-]{0,400}\d)[\w-]{10,512}`, 'g'),
    `$1${hidden}`,
  ],
  // Keys that the server itself shortened: `sk-abc***xyz`.
  [
    new RegExp(String.raw`(^|[^\w-])(?:${prefixes})[\w-]{0,64}[*•…]{2,64}[\w-]{0,64}`, 'g'),
    `$1${hidden}`,
  ],
  [/(^|[^\w-])(?:sk|pk|eco)[-_](?:[a-z]{2,12}-)?[A-Za-z]{16,256}(?![\w-])/g, `$1${hidden}`],
  [/\bABSK[\w+/=]{20,512}/g, hidden],
  [/\bAIza[\w-]{20,64}/g, hidden],
  [/\bya29\.[\w-]{20,512}/g, hidden],
  [/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g, hidden],
  [/(:\/\/)[^\s/:@]{1,256}:[^\s/@]{1,256}@/g, `$1${hidden}@`],
]

/** Names whose value is secret, in a query, a header line, JSON text inside a string, or data. */
export const secretNames: string = [
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-goog-api-key',
  'api[-_]?key',
  'access[-_]?token',
  'refresh[-_]?token',
  'id[-_]?token',
  'auth[-_]?token',
  'client[-_]?secret',
  'secret[-_]?key',
  'secret',
  'password',
  'passwd',
  'signature',
  'sig',
  'awsaccesskeyid',
  'x-amz-signature',
  'x-amz-credential',
  'x-amz-security-token',
  'x-goog-signature',
  'x-goog-credential',
  'key-pair-id',
  'ocp-apim-subscription-key',
  'cf-access-client-secret',
].join('|')

const inQuery = String.raw`([?&;#](?:key|token|code|policy|${secretNames})=)[^\s&#"'<>]{1,4096}`
const inJson = String.raw`(\\{0,4}["'](?:token|${secretNames})\\{0,4}["']\s{0,4}:\s{0,4}\\{0,4}["'])[^"'\\]{1,4096}`
const inProse = String.raw`(^|[^\w-])((?:${secretNames})\s{0,2}[:=]\s{0,2})(?!\[hidden|["'\\])[^\s,;"'<>)\]}]{6,4096}`
const inHeader = String.raw`\b((?:proxy-)?authorization\s{0,2}[:=]\s{0,2}(?:[a-z][\w-]{2,20} )?)(?!\[hidden)[^\s,;"'<>)\]}]{1,4096}`
const inCookie = String.raw`\b((?:set-)?cookie\s{0,2}[:=]\s{0,2})(?!\[hidden)[^\r\n]{1,4096}`

/** Values that only their name makes secret. */
const named: readonly SecretPattern[] = [
  [new RegExp(inQuery, 'gi'), `$1${hidden}`],
  [new RegExp(inJson, 'gi'), `$1${hidden}`],
  [new RegExp(inHeader, 'gi'), `$1${hidden}`],
  [new RegExp(inCookie, 'gi'), `$1${hidden}`],
  [new RegExp(inProse, 'gi'), `$1$2${hidden}`],
]

/** Everything that is hidden in text, in this order. */
export const secrets: readonly SecretPattern[] = [...families, ...named]
