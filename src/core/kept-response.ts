import { clean } from './clean.ts'
import type { Evidence } from './evidence.ts'
import type { FailureResponse } from './failure.ts'
import type { Gateway } from './gateway.ts'
import { isIdHeader } from './identify.ts'
import { isMarkup } from './markup.ts'
import { maskData, maskUpTo, type Mask } from './mask.ts'
import type { Plain } from './plain.ts'

/** Characters of the body that are kept. */
const maxBody = 4_096
const maxHeader = 512

/** Headers that may be kept, besides ids of the request and those that the gateway names. */
const keptHeaders: ReadonlySet<string> = new Set([
  'age',
  'content-length',
  'content-type',
  'date',
  'ratelimit',
  'ratelimit-limit',
  'ratelimit-policy',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'retry-after-ms',
  'server',
  'via',
  'x-amz-retry-after',
  'x-amzn-errortype',
  'x-ms-retry-after-ms',
  'x-provider-name',
  'x-should-retry',
])

/** Families of names that may be kept. */
const keptFamilies = /^(?:x-ratelimit-|x-rate-limit-|anthropic-ratelimit-)/

/** What may be kept of an answer: allow-listed headers, no secrets, nothing the caller sent, bounded. */
export function keepResponse(
  { status, headers, body }: Evidence,
  mask: Mask,
  gateway?: Gateway,
): FailureResponse | undefined {
  if (status === undefined && body === undefined) return undefined
  const own = new Set([
    ...(gateway?.requestId.headers ?? []),
    ...(gateway?.exposes ?? []),
    gateway?.regionHeader,
  ])
  const kept = Object.entries(headers)
    .filter(
      ([name]) =>
        isIdHeader(name) || keptHeaders.has(name) || keptFamilies.test(name) || own.has(name),
    )
    .map(([name, value]) => [name, maskUpTo(value, maxHeader, mask)])
  return {
    status,
    headers: Object.fromEntries(kept),
    body: body === undefined ? '' : keepBody(body, mask),
  }
}

function keepBody(body: Plain, mask: Mask): string {
  if (typeof body !== 'string') return clean(JSON.stringify(maskData(body, mask, maxBody)), maxBody)
  // A page is scripts and styles around one line that the message already holds.
  return maskUpTo(body, isMarkup(body) ? 1_024 : maxBody, mask)
}
