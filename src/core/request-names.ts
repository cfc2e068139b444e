import type { CodeRow } from './gateway.ts'

/**
 * What codes and types name, whoever coined them: `RateLimitExceeded`, `openai_rate_limit_error` and
 * `429_RATE_LIMITED` all name a rate limit. They beat the status. The first row that fits wins, so
 * what looks alike but means another thing comes first.
 */
export const requestNames: readonly CodeRow[] = [
  {
    // One request above what a minute allows: waiting never helps.
    kind: 'context-length-exceeded',
    named: ['rate limit exceeded', 'tokens'],
    says: 'request too large',
  },
  { kind: 'payload-too-large', status: 413, named: 'tokens limit' },
  { kind: 'rate-limited', status: 429, named: ['too many tokens', 'token quota exceeded'] },
  // Google names five things so; the last is a quota of calls, whatever its sentence says about billing.
  { kind: 'insufficient-balance', status: 402, named: 'resource exhausted' },
  { kind: 'insufficient-balance', named: 'resource exhausted', says: 'credits are depleted' },
  { kind: 'spend-limit', named: 'resource exhausted', says: ['spending cap', 'spend cap'] },
  { kind: 'plan-required', named: 'resource exhausted', says: 'limit: 0' },
  { kind: 'rate-limited', named: ['resource exhausted', 'free tier', 'tokens limit reached'] },
  { kind: 'conflict', named: 'conversation locked', automatic: true },
  // Relays use OpenAI's word also for what a key of theirs may spend.
  { kind: 'spend-limit', named: 'insufficient quota', says: ['key 额度', 'key额度'] },
  { kind: 'permission-denied', named: 'unsupported country', fixableBy: 'user' },
  {
    // The permission of a key that is no longer to be used.
    kind: 'authentication',
    named: 'permission',
    says: ['leaked', 'another api key', 'token … revoked', 'key … revoked'],
  },
  {
    kind: 'configuration',
    named: [
      'not priced',
      'price error',
      'misconfigur',
      'channel invalid',
      'mapped error',
      'no db',
      'provider quota',
    ],
  },
  {
    // https://ai.google.dev/api/generate-content#BlockReason and https://docs.bfl.ai/api-reference/utility/get-result
    kind: 'content-blocked',
    body: {
      'promptFeedback.blockReason': ['OTHER', 'BLOCK_REASON_UNSPECIFIED'],
      status: ['Request Moderated', 'Content Moderated'],
    },
  },
  {
    kind: 'content-blocked',
    named: [
      'content filter',
      'content polic',
      'content block',
      'content moderat',
      'content reject',
      'content violat',
      'moderation',
      'sensitive',
      'safety',
      'responsible ai',
      'inspection failed',
      'prompt block',
      'prohibited content',
      'cyber policy',
      'usage policy',
      'policy violation',
      'flagged',
      'nsfw',
      'guardrail',
      'recitation',
      'copyright',
      'blocklist',
      'jailbreak',
      'model armor',
      'violation fee',
      'censor',
    ],
  },
  {
    kind: 'context-length-exceeded',
    named: [
      'context length',
      'context window',
      'context size',
      'context limit',
      'context overflow',
      'prompt too long',
      'input too long',
      'token limit exceeded',
      'max tokens exceeded',
      'max prompt tokens',
      'too many prompt tokens',
      'too many tokens',
      'too many input tokens',
      'string above max length',
    ],
  },
  {
    kind: 'model-not-found',
    named: [
      'model not found',
      'model not exist',
      'model not available',
      'model not supported',
      'model not open',
      'model … deprecated',
      'model decommissioned',
      'model retired',
      'unknown model',
      'invalid model',
      'no such model',
      'unsupported model',
      'deployment not found',
      'endpoint or model',
    ],
  },
]
