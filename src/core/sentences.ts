import type { CodeRow } from './gateway.ts'

/**
 * Sentences about money, length and content, which are sent with every status there is: they beat
 * it. The first row that fits wins, so what looks alike but means another thing comes first.
 */
export const overridingSentences: readonly CodeRow[] = [
  {
    kind: 'configuration',
    says: [
      'has not been priced',
      'no pricing has been set',
      'price not configured',
      '倍率或价格未配置',
      '未配置价格',
    ],
  },
  {
    kind: 'spend-limit',
    says: [
      '令牌额度已用尽',
      '额度已用尽',
      'token额度不足',
      'token 额度不足',
      'key额度不足',
      'key 额度',
      'token quota is not enough',
      'tokenstatusexhausted',
      'specified api usage limits',
      'billing hard limit',
      'monthly spending limit',
      'spending limit',
      'spend limit',
      'key limit exceeded',
      'budget has been exceeded',
    ],
  },
  {
    kind: 'insufficient-balance',
    says: [
      '余额不足',
      '额度不足',
      '预扣费额度失败',
      '额度已用完',
      '余额已用尽',
      '欠费',
      '请充值',
      '账户余额',
      'insufficient balance',
      'insufficient credit',
      'insufficient account balance',
      'insufficient funds',
      'not enough credits',
      'not enough balance',
      'credit balance is too low',
      'exceeded your current quota',
      'account balance cannot cover',
      'balance is insufficient',
      'requires more credits',
      'can only afford',
      'out of credits',
      'run out of credits',
      'credits are depleted',
      'credits depleted',
      'credits have been depleted',
      'purchase more credits',
      'preconsumedquota',
      'payment required',
      'please recharge',
      'top up your',
      'overdue',
    ],
  },
  {
    kind: 'context-length-exceeded',
    says: [
      'maximum context length',
      'context length',
      'context window',
      'context_length',
      'prompt is too long',
      'input is too long',
      'too many input tokens',
      'reduce the length of the messages',
      'exceeds the maximum number of tokens',
      'maximum prompt length',
      "exceeds the model's max input",
      'input token count',
      'request too large for model',
    ],
  },
  {
    kind: 'content-blocked',
    says: [
      'content policy',
      'content management policy',
      'content filter',
      'safety system',
      'safety filter',
      'content moderation',
      'flagged as',
      'flagged by moderation',
      'usage policies',
      'sensitive content',
      'sensitive words',
      'inappropriate content',
      '敏感',
      '违规内容',
    ],
  },
]

/** Sentences that tell more than a bare status, within what that status can mean. */
export const refiningSentences: readonly CodeRow[] = [
  {
    status: [400, 404, 422],
    kind: 'model-not-found',
    says: [
      'unknown model',
      'model not found',
      'model does not exist',
      'no such model',
      'not a valid model',
      'invalid model',
      'model not exist',
      'model identifier is invalid',
      'model is not supported',
      '模型不存在',
    ],
  },
  {
    status: [400, 403],
    kind: 'authentication',
    says: [
      'api key not valid',
      'invalid api key',
      'api key expired',
      'key revoked',
      'key has been revoked',
    ],
  },
  {
    status: 429,
    kind: 'unavailable',
    says: ['overloaded', 'no healthy', 'no deployments available', '负载已饱和'],
  },
  {
    status: [500, 503],
    kind: 'unavailable',
    fixableBy: 'operator',
    says: ['无可用渠道', 'no available channel', 'no available accounts'],
  },
  { status: 500, kind: 'unavailable', says: ['overloaded', 'at capacity'] },
  {
    status: [500, 502, 503],
    kind: 'rate-limited',
    says: ['rate limit', 'too many requests', 'error code: 429', 'status code: 429'],
  },
]

/** Sentences that are all there is: no status and no code came with them. */
export const lastSentences: readonly CodeRow[] = [
  {
    kind: 'rate-limited',
    says: [
      'rate limit',
      'rate-limited',
      'too many requests',
      'quota exceeded',
      '请求过于频繁',
      '频率限制',
    ],
  },
  {
    kind: 'authentication',
    says: ['api key', 'unauthorized', '无效的令牌', '令牌已过期', '未提供令牌'],
  },
  {
    kind: 'unavailable',
    says: [
      'overloaded',
      'temporarily unavailable',
      'service unavailable',
      '无可用渠道',
      'high demand',
    ],
  },
  { kind: 'timeout', says: ['timed out', 'timeout', '超时'] },
  { kind: 'upstream-error', says: ['upstream', 'bad gateway', 'provider returned error'] },
  { kind: 'permission-denied', says: ['permission denied', 'access denied', 'forbidden', '无权'] },
  { kind: 'model-not-found', says: ['model not found', 'unknown model'] },
  { kind: 'server-error', says: ['internal server error', 'internal error'] },
]
