import { isRandom, isStandIn, isWordy } from './wordy.ts'

/** How to find a secret. What the first group holds stays in front of it. */
export interface SecretPattern {
  /** Linear in the length of the text: no part that repeats can match in two ways. */
  readonly pattern: RegExp
  /** Whether what was found is no secret after all. */
  readonly spares?: (value: string, before: string) => boolean
}

/** Names of headers, fields and parameters whose value is secret, by how they end. */
const names = [
  'authorization',
  'cookies?',
  '(?:api|access|secret|private|subscription|auth|master|account|admin|client|shared|signing|service|storage|encryption|functions?|license|rapidapi)[-_ ]?(?:access[-_ ]?)?keys?(?:[-_ ]?id)?',
  'key-pair-id',
  'q-ak',
  'token',
  'secret',
  'passw(?:or)?d',
  'passphrase',
  String.raw`\bpwd`,
  'credentials?',
  'signature',
  String.raw`\bsig`,
  'hmac',
  '密钥',
  '令牌',
  '密码',
].join('|')

const namedSecret = new RegExp(`(?:${names})$`, 'i')

/** Whether a field's name says that its value is secret. */
export function isSecretName(name: string): boolean {
  return namedSecret.test(name)
}

/** A quotation mark in text, in JSON inside JSON, in a URL, in a page. */
const quote = String.raw`\\{0,16}["'\x60]|%22|%27|&quot;|&#3[49];`
const assigned = String.raw`(?:${quote})?[ \t]{0,8}(?:=>|[:=：]|%3[AD])(?:[ \t+]|%20){0,8}`
const scheme = String.raw`(?:bearer|basic|token|api-?key|key|bot|digest|negotiate)(?:[ \t+]|%20){1,4}`

/** Values that only their name makes secret. */
const named: readonly SecretPattern[] = [
  // In quotes: up to the same quotation mark, whatever else is escaped inside.
  {
    pattern: new RegExp(
      String.raw`((?:${names})${assigned}(${quote}))(?:(?!\2)(?:\\{1,16}[^\n]|[^\\\n]))+`,
      'gi',
    ),
    spares: (value) => isStandIn(value),
  },
  {
    pattern: /(\bcookie[ \t]{0,4}[:=][ \t]{0,4})[^\r\n"'\\]+/gi,
    spares: (value) => !/=/.test(value),
  },
  {
    pattern: new RegExp(
      String.raw`((?:${names})${assigned}(?:${scheme})?)(?!${quote})[^\s,;"'\x60<>()\]}&\\]{0,}[\w=/+~*…-]`,
      'gi',
    ),
    spares: (value, before) =>
      isStandIn(value) ||
      (/authorization/i.test(before)
        ? /^[a-z]{1,7}$/i.test(value)
        : /[:：]\s*$/.test(before)
          ? value.length < 8 || isWordy(value)
          : value.length < 4 || /^\d{1,8}$/.test(value)),
  },
  {
    pattern: /([?&;#](?:key|code|policy|state|auth|sid|session|ticket|assertion)=)[^\s&#"'<>\\]+/gi,
    spares: (value) => value.length < 6 || isWordy(value) || isStandIn(value),
  },
  {
    pattern:
      /((?:api[-_ ]?key|access[-_ ]key|secret[-_ ]?key|token|credentials?|\bkey|密钥|令牌)(?:[ ,]{1,2}(?:you|that|was|is|value|provided|supplied|given|specified|used|sent|named|of)){0,4}[\s:：="'\x60“‘(<[（「]{1,8})[\w.+/=~-]{16,}/gi,
    spares: (value) => isWordy(value) || !isRandom(value),
  },
  {
    pattern: /(\b(?:Bearer|Basic|Token|ApiKey|Bot)(?:[ \t:"'=\\]{1,6}|%20|\+))[\w+/.~:=-]{8,}/gi,
    spares: (value) => isWordy(value) || isStandIn(value),
  },
  { pattern: /(\s(?:-u|--user|--proxy-user)[ =]{1,2}["']?)[^\s"':]+:[^\s"']+/g },
]

/** How the keys of known families begin; what follows tells a key from a name. */
const prefixes = [
  'sk[-_]',
  'rk[-_]',
  'pk[-_]',
  'eco_',
  'gsk_',
  'xai-',
  'csk-',
  'fw[-_]',
  'hf_',
  'api_org_',
  'r8_',
  'pplx-',
  'nvapi-',
  'tgp_v1_',
  'jina_',
  'tvly-',
  'lsv2_',
  'pcsk_',
  'vc[kp]_',
  'bedrock-api-key-',
  'bce-v3/',
  'gh[oprsu]_',
  'github_pat_',
  'gl(?:pat|dt|rt|cbt|ptt|ft|soat|oas|agent)-',
  'xox[a-z][-.]',
  'xapp-',
  'npm_',
  'pypi-',
  'dckr_pat_',
  'whsec_',
  'shp[a-z]{2}_',
  'sb(?:p|_secret)_',
  'sntry[su]_',
  'lin_(?:api|oauth)_',
  'ntn_',
  'figd_',
  'do[opr]_v1_',
  String.raw`dp\.[a-z]{2,5}\.`,
  String.raw`hv[sbr]\.`,
  'gl(?:sa|c)_',
  'cf(?:k|ut|at)_',
  'nfp_',
  'HRKU-',
  'f[mo][12]_',
  'tskey-',
  'GOCSPX-',
  String.raw`AQ\.`,
  String.raw`SG\.`,
  String.raw`ya29\.`,
  '1//0',
  'AGE-SECRET-KEY-',
  'A(?:KIA|SIA|BIA|CCA|KID|KLT|KTP)',
  'LTAI',
  'AIza',
  'AT(?:ATT|CTT|BB)',
  'dapi',
].join('|')

/** The same for beginnings that ids have as well: only a long rest makes a key of them. */
const shortPrefixes = '(?:key|pat|secret|pa|fc|al|ms|fk)[-_]'

/** What may stand right before a key: no part of a word, but an escape. */
const edge = String.raw`(^|[^\w-]|%[\dA-Fa-f]{2}|\\{1,16}(?:[nrtbfv]|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}))`

/** What follows: punctuation belongs to it only where it goes on after it. */
const body = String.raw`(?:[\w-]|[+=~/](?=[\w+=~/-])|\.(?=[\w-]))`

/** What is secret where it begins a word. */
const atEdge = [
  // Keys that the server itself shortened.
  String.raw`(?:${prefixes})[\w-]*[*•·…]{2,}[\w-]*`,
  `(?:${prefixes})${body}{10,}=*`,
  `${shortPrefixes}${body}{30,}=*`,
  // A JSON object in base64, signed or not: https://www.rfc-editor.org/rfc/rfc7515
  String.raw`e(?:y[JA]|w[o0])[\w-]{16,}(?:\.{1,2}[\w-]+)*`,
  // AWS session tokens and Bedrock keys, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html
  String.raw`(?:ABSK|IQoJ|FwoG|FQoG)[\w+/-]{20,}=*`,
  // Zhipu's id and secret.
  String.raw`[\da-f]{32}\.[A-Za-z\d]{16}(?!\w)`,
  // Azure's keys and client secrets carry a fixed mark.
  String.raw`[A-Za-z\d]{30,70}JQQJ99[A-Za-z\d]{20,}`,
  String.raw`[\w.~-]{3}\dQ~[\w.~-]{30,}`,
  // Bots of Discord.
  String.raw`[MNO][\w-]{22,28}\.[\w-]{6,7}\.[\w-]{27,}`,
].join('|')

/** Shapes that are secret wherever they stand. */
const families: readonly SecretPattern[] = [
  { pattern: /()-----BEGIN [A-Z ]{1,40}-----(?:(?!-----END)[^])*(?:-----END [A-Z ]{1,40}-----)?/g },
  {
    pattern: new RegExp(`${edge}(?:${atEdge})`, 'g'),
    spares: (value) => isWordy(value) || isStandIn(value),
  },
  // These, Twilio's and those of Telegram's bots are unmistakable even inside a longer word.
  {
    pattern:
      /()(?:(?:sk-(?:proj|svcacct|admin|ant|or|lf)|github_pat)[-_][\w-]{16,}|(?:AC|SK)[\da-f]{32}(?![\da-f])|\d{6,12}:AA[\w-]{30,})/g,
  },
  { pattern: /(:\/\/)[^\s/?#"'<>\\]+(?=@)/g, spares: isStandIn },
  // Whoever knows the address of a hook may post to it.
  {
    pattern:
      /(https?:\/\/[^\s"'<>]{0,120}?\b(?:web)?hooks?b?2?\b(?:\.[\w.-]{1,80})?\/)[^\s"'<>\\]{16,}/gi,
    spares: (value) => !isRandom(value),
  },
]

/** Everything that is hidden in text, in this order. */
export const secrets: readonly SecretPattern[] = [...named, ...families]
