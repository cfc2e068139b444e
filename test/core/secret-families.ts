/** What the characters of a secret are drawn from. */
const lower = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'
const hex = '0123456789abcdef'
const base62 = `${lower}${lower.toUpperCase()}${digits}`
const base64 = `${base62}+/`
const base64url = `${base62}_-`
const base32 = `${lower.toUpperCase()}234567`

/** Text as it stands, or so many characters drawn from an alphabet. */
export type Part = string | readonly [alphabet: string, length: number]

export interface Family {
  readonly name: string
  readonly parts: readonly Part[]
  /** Nothing in it tells that it is secret: only what stands before it does. */
  readonly plain?: true
  /** So many characters of its beginning are no secret, but the number of an account. */
  readonly open?: number
}

/**
 * The secrets of many services as they document them, or as their own libraries and dashboards show
 * them. They are put together here, so that no scanner takes one for real.
 */
export const families: readonly Family[] = [
  { name: 'OpenAI', parts: ['sk-', [base62, 20], 'T3Blbk', 'FJ', [base62, 20]] },
  { name: 'OpenAI, project', parts: ['sk-proj-', [base64url, 74], [base62, 10]] },
  { name: 'OpenAI, service account', parts: ['sk-svcacct-', [base64url, 60], [base62, 10]] },
  { name: 'OpenAI, admin', parts: ['sk-admin-', [base64url, 60], [base62, 10]] },
  { name: 'Anthropic', parts: ['sk-ant-api03-', [base64url, 90], [base62, 3], 'AA'] },
  { name: 'Anthropic, OAuth', parts: ['sk-ant-oat01-', [base64url, 90], [base62, 3], 'AA'] },
  { name: 'OpenRouter', parts: ['sk-or-v1-', [hex, 64]] },
  { name: 'DeepSeek', parts: ['sk-', [hex, 32]] },
  { name: 'a relay', parts: ['sk-', [base62, 48]] },
  { name: 'LiteLLM, virtual', parts: ['sk-', [base62, 22]] },
  {
    name: 'Langfuse',
    parts: ['sk-lf-', [hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [hex, 12]],
  },
  { name: 'EcoLink', parts: ['eco_live_', [hex, 20]] },
  { name: 'Groq', parts: ['gsk_', [base62, 52]] },
  { name: 'xAI', parts: ['xai-', [base62, 80]] },
  { name: 'Google', parts: ['AIza', [base64url, 35]] },
  { name: 'Google, access token', parts: ['ya29.', [base64url, 120]] },
  { name: 'Google, express', parts: ['AQ.', [base64url, 50]] },
  { name: 'Google, OAuth client', parts: ['GOCSPX-', [base64url, 28]] },
  { name: 'AWS', parts: ['AKIA', [base32, 16]] },
  { name: 'AWS, temporary', parts: ['ASIA', [base32, 16]] },
  { name: 'AWS, session', parts: ['IQoJb3JpZ2luX2Vj', [base64, 200], '=='] },
  { name: 'Bedrock', parts: ['ABSK', [base62, 100], '='] },
  {
    name: 'Azure, with its mark',
    parts: [[base62, 52], 'JQQJ99', [base62, 10], 'ACOG', [base62, 4], 'XJ3w3'],
  },
  { name: 'Azure, client secret', parts: [[base62, 3], '8Q~', [base62, 34]] },
  { name: 'Hugging Face', parts: ['hf_', [base62, 34]] },
  { name: 'Replicate', parts: ['r8_', [base62, 37]] },
  { name: 'Fireworks', parts: ['fw_', [base62, 22]] },
  { name: 'Perplexity', parts: ['pplx-', [base62, 48]] },
  { name: 'Together', parts: ['tgp_v1_', [base64url, 43]] },
  { name: 'Cerebras', parts: ['csk-', [hex, 48]] },
  { name: 'NVIDIA', parts: ['nvapi-', [base64url, 63], 'a'] },
  { name: 'ElevenLabs', parts: ['sk_', [hex, 48]] },
  { name: 'Voyage', parts: ['pa-', [base64url, 42], 'a'] },
  { name: 'Jina', parts: ['jina_', [base62, 60]] },
  { name: 'Pinecone', parts: ['pcsk_', [base62, 6], '_', [base62, 63]] },
  { name: 'Zhipu', parts: [[hex, 32], '.', [base62, 16]], open: 32 },
  { name: 'GitHub, personal', parts: ['ghp_', [base62, 36]] },
  { name: 'GitHub, OAuth', parts: ['gho_', [base62, 36]] },
  { name: 'GitHub, server', parts: ['ghs_', [base62, 36]] },
  { name: 'GitHub, user', parts: ['ghu_', [base62, 36]] },
  { name: 'GitHub, fine-grained', parts: ['github_pat_', [base62, 22], '_', [base62, 59]] },
  { name: 'GitLab', parts: ['glpat-', [base64url, 19], 'a'] },
  { name: 'Slack', parts: ['xoxb-', [digits, 12], '-', [digits, 12], '-', [base62, 24]] },
  { name: 'Stripe', parts: ['sk_live_', [base62, 24]] },
  { name: 'Stripe, restricted', parts: ['rk_live_', [base62, 24]] },
  { name: 'Stripe, webhook', parts: ['whsec_', [base62, 32]] },
  { name: 'Twilio', parts: ['SK', [hex, 32]] },
  { name: 'SendGrid', parts: ['SG.', [base64url, 22], '.', [base64url, 42], 'a'] },
  { name: 'npm', parts: ['npm_', [base62, 36]] },
  { name: 'PyPI', parts: ['pypi-AgEIcHlwaS5vcmc', [base64url, 69], 'a'] },
  { name: 'Databricks', parts: ['dapi', [hex, 32]] },
  { name: 'Supabase', parts: ['sbp_', [hex, 40]] },
  { name: 'Supabase, secret', parts: ['sb_secret_', [base64url, 22], '_', [base62, 8]] },
  { name: 'Sentry', parts: ['sntrys_', [base64, 80], '=_', [base62, 43]] },
  { name: 'Telegram', parts: [[digits, 10], ':AA', [base64url, 32], 'a'], open: 10 },
  { name: 'Discord', parts: ['M', [base62, 23], '.', [base62, 6], '.', [base64url, 26], 'a'] },
  { name: 'Tencent', parts: ['AKID', [base62, 32]] },
  { name: 'Alibaba', parts: ['LTAI', [base62, 20]] },
  { name: 'Volcengine', parts: ['AKLT', [base62, 40]] },
  { name: 'Linear', parts: ['lin_api_', [base62, 40]] },
  { name: 'Notion', parts: ['ntn_', [base62, 46]] },
  { name: 'Notion, older', parts: ['secret_', [base62, 43]] },
  { name: 'Figma', parts: ['figd_', [base64url, 39], 'a'] },
  { name: 'DigitalOcean', parts: ['dop_v1_', [hex, 64]] },
  { name: 'Doppler', parts: ['dp.pt.', [base62, 43]] },
  { name: 'Atlassian', parts: ['ATATT3xFfGF0', [base64url, 170], '=', [hex, 8]] },
  { name: 'age', parts: ['AGE-SECRET-KEY-1', [base32, 58]] },
  { name: 'Vault', parts: ['hvs.', [base64url, 90], 'a'] },
  { name: 'Vercel, AI Gateway', parts: ['vck_', [base62, 56]] },
  {
    name: 'a JWT',
    parts: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIi', [base62, 30], '.', [base64url, 42], 'a'],
  },
  { name: 'a JWT without a signature', parts: ['eyJhbGciOiJub25lIn0.eyJzdWIi', [base62, 30], '.'] },
  {
    name: 'a JWE',
    parts: [
      'eyJhbGciOiJSU0EtT0FFUCJ9.',
      [base64url, 90],
      '.',
      [base62, 16],
      '.',
      [base64url, 60],
      '.',
      [base62, 22],
    ],
  },
  { name: 'Mistral', parts: [[base62, 32]], plain: true },
  { name: 'Cohere', parts: [[base62, 40]], plain: true },
  { name: 'Azure', parts: [[hex, 32]], plain: true },
  { name: 'AWS, secret', parts: [[base62, 20], '/', [base62, 19]], plain: true },
  { name: 'Cloudflare', parts: [[base62, 40]], plain: true },
  {
    name: 'Ark',
    parts: [[hex, 8], '-', [hex, 4], '-4', [hex, 3], '-', [hex, 4], '-', [hex, 12]],
    plain: true,
  },
]

/** A secret of a family; `draw` gives a number from 0 up to, but not including, its argument. */
export function secretOf({ parts }: Family, draw: (below: number) => number): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : Array.from({ length: part[1] }, () => part[0].charAt(draw(part[0].length))).join(''),
    )
    .join('')
}

/** Draws the same numbers in every run. */
export function drawFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** A text with a secret in it. */
export interface Place {
  readonly name: string
  readonly text: (secret: string) => string
}

/** Places whose own words tell that what follows is secret. */
export const tellingPlaces: readonly Place[] = [
  {
    name: 'a sentence that gives it after a colon',
    text: (secret) => `Incorrect API key provided: ${secret}. See the docs.`,
  },
  {
    name: 'a sentence that names it in brackets',
    text: (secret) => `The API key (${secret}) was revoked`,
  },
  {
    name: 'a sentence that quotes it',
    text: (secret) => `invalid api key '${secret}', please check`,
  },
  { name: 'a Chinese sentence', text: (secret) => `无效的令牌：${secret}，请检查` },
  {
    name: 'an authorization line',
    text: (secret) => `authorization: Bearer ${secret}\r\naccept: */*`,
  },
  {
    name: 'an authorization line of another scheme',
    text: (secret) => `Authorization: Key ${secret}`,
  },
  { name: 'a header line', text: (secret) => `X-Api-Key: ${secret}\nAccept: */*` },
  { name: 'a cookie line', text: (secret) => `Cookie: theme=dark; sid=${secret}; lang=en` },
  {
    name: 'a query',
    text: (secret) => `GET https://api.example/v1?api_key=${secret}&alt=sse failed`,
  },
  {
    name: 'the parameter that Google uses',
    text: (secret) => `GET https://api.example/v1?key=${secret}&alt=sse failed`,
  },
  {
    name: 'a fragment',
    text: (secret) => `https://app.example/cb#state=a&access_token=${secret}&token_type=bearer`,
  },
  {
    name: 'a form',
    text: (secret) => `grant_type=refresh_token&refresh_token=${secret}&scope=all`,
  },
  { name: 'JSON in a string', text: (secret) => `sent {"api_key":"${secret}","n":1}` },
  { name: 'escaped JSON', text: (secret) => `sent {\\"api_key\\": \\"${secret}\\", \\"n\\": 1}` },
  {
    name: 'twice escaped JSON',
    text: (secret) => `"{\\\\\\"secret\\\\\\":\\\\\\"${secret}\\\\\\"}"`,
  },
  {
    name: 'what Python prints',
    text: (secret) => `headers={'Authorization': 'Bearer ${secret}', 'Accept': '*/*'}`,
  },
  { name: 'what Ruby prints', text: (secret) => `{:access_token=>"${secret}", "n"=>1}` },
  { name: 'an environment', text: (secret) => `OPENAI_API_KEY=${secret} node server.js` },
  { name: 'YAML', text: (secret) => `client_secret: ${secret}\nname: x` },
  {
    name: 'a curl command',
    text: (secret) => `curl -H 'x-api-key: ${secret}' https://api.example`,
  },
  {
    name: 'a curl command with a bearer',
    text: (secret) => `curl -H "Authorization: Bearer ${secret}" https://api.example`,
  },
  {
    name: 'a URL with a password',
    text: (secret) => `connect postgres://admin:${encodeURIComponent(secret)}@db.example/x failed`,
  },
  { name: 'an encoded header', text: (secret) => `Authorization%3A%20Bearer%20${secret}` },
  {
    name: 'encoded JSON',
    text: (secret) => `https://x.example/?q=%7B%22api_key%22%3A%22${secret}%22%7D`,
  },
  { name: 'a page', text: (secret) => `token=&quot;${secret}&quot; is wrong` },
  {
    name: 'a header in base64',
    text: (secret) => `quoted ${btoa(`Authorization: Bearer ${secret}`)} there`,
  },
]

/** Places that tell nothing. */
export const silentPlaces: readonly Place[] = [
  { name: 'the end of a sentence', text: (secret) => `We do not know ${secret}.` },
  { name: 'the middle of a sentence', text: (secret) => `With ${secret}, nothing works` },
  { name: 'brackets', text: (secret) => `refused (${secret}) [${secret}] <${secret}> {${secret}}` },
  { name: 'quotes', text: (secret) => `"${secret}" '${secret}' \`${secret}\` “${secret}”` },
  { name: 'Chinese words', text: (secret) => `无法使用${secret}，请检查` },
  { name: 'punctuation', text: (secret) => `a;${secret};b=${secret}:c,${secret}!` },
  { name: 'a line of its own', text: (secret) => `refused:\n${secret}\nbye` },
  { name: 'an escaped line', text: (secret) => `refused:\\n${secret}\\nbye` },
  {
    name: 'the path of a URL',
    text: (secret) => `POST https://api.example/v1/${secret}/chat failed`,
  },
  { name: 'a list', text: (secret) => `["x","${secret}"]` },
  {
    name: 'a URL in a URL',
    text: (secret) => `https://x.example/?next=https%3A%2F%2Fy.example%2F${secret}%3Fa`,
  },
  {
    name: 'a key that is split by what is not seen',
    text: (secret) => `${secret.slice(0, 7)}\u200b${secret.slice(7)} is wrong`,
  },
  {
    name: 'a stack',
    text: (secret) => `Error: x\n    at f (https://cdn.example/a.js?v=${secret}:1:2)`,
  },
]
