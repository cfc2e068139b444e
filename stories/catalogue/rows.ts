import type { Failure, FailureKind, FixableBy } from '../../src/core/index.ts'
import { scenarios } from '../../test/scenarios/index.ts'
import { failureOf } from '../components/failures.ts'
import { failureOfCase } from './payloads.ts'

/** A kind of failure and who can fix it, with a payload that says so. */
export interface CatalogueRow {
  readonly kind: FailureKind
  readonly fixableBy: FixableBy
  /** A scenario of a home gateway, or a case of the corpus. */
  readonly source: string
  /**
   * No payload known so far says that this kind is for these people to fix; an app’s own gateway can.
   * The payload is a real one for other people.
   */
  readonly byHand?: true
}

/** Every pair that occurs, and those by hand for which there are words. */
export const rows: readonly CatalogueRow[] = [
  { kind: 'invalid-request', fixableBy: 'user', source: 'ecolink/400-wrong-type' },
  { kind: 'context-length-exceeded', fixableBy: 'user', source: 'cohere-400-too-many-tokens' },
  { kind: 'payload-too-large', fixableBy: 'user', source: 'evolink/413-request-too-large' },
  { kind: 'content-blocked', fixableBy: 'user', source: 'evolink/task-content-policy-violation' },
  { kind: 'authentication', fixableBy: 'user', source: 'ecolink/401-revoked-key' },
  {
    kind: 'authentication',
    fixableBy: 'account',
    source: 'new-api/401-disabled-key',
    byHand: true,
  },
  { kind: 'authentication', fixableBy: 'operator', source: 'ecolink/401-no-key', byHand: true },
  { kind: 'permission-denied', fixableBy: 'account', source: 'ecolink/403-role' },
  { kind: 'permission-denied', fixableBy: 'user', source: 'ecolink/403-sentence', byHand: true },
  { kind: 'permission-denied', fixableBy: 'operator', source: 'fal-403-admin-lock' },
  {
    kind: 'insufficient-balance',
    fixableBy: 'account',
    source: 'ecolink/402-insufficient-balance',
  },
  {
    kind: 'insufficient-balance',
    fixableBy: 'operator',
    source: 'evolink/402-insufficient-quota',
    byHand: true,
  },
  { kind: 'spend-limit', fixableBy: 'account', source: 'evolink/402-key-limit' },
  {
    kind: 'spend-limit',
    fixableBy: 'operator',
    source: 'evolink/402-key-daily-limit',
    byHand: true,
  },
  { kind: 'plan-required', fixableBy: 'account', source: 'ezlink/403-plan' },
  { kind: 'rate-limited', fixableBy: 'provider', source: 'ecolink/429-rate-limited' },
  { kind: 'rate-limited', fixableBy: 'account', source: 'ezlink/429-key-limit', byHand: true },
  { kind: 'rate-limited', fixableBy: 'operator', source: 'evolink/429-rate-limit', byHand: true },
  { kind: 'model-not-found', fixableBy: 'user', source: 'ecolink/404-unknown-model' },
  {
    kind: 'model-not-found',
    fixableBy: 'operator',
    source: 'new-api/404-model-not-found',
    byHand: true,
  },
  { kind: 'not-found', fixableBy: 'user', source: 'ecolink/404-unknown-resource' },
  { kind: 'not-found', fixableBy: 'operator', source: 'ezlink/404-wrong-endpoint', byHand: true },
  { kind: 'conflict', fixableBy: 'user', source: 'ecolink/409-name-in-use' },
  { kind: 'conflict', fixableBy: 'account', source: 'lambda-400-quota' },
  { kind: 'gone', fixableBy: 'user', source: 'leaper/410-expired-task' },
  { kind: 'server-error', fixableBy: 'provider', source: 'ecolink/500-internal' },
  { kind: 'server-error', fixableBy: 'operator', source: 'vercel-500-function' },
  { kind: 'upstream-error', fixableBy: 'provider', source: 'ecolink/502-backend' },
  { kind: 'upstream-error', fixableBy: 'operator', source: 'portkey-500-refused' },
  { kind: 'unavailable', fixableBy: 'provider', source: 'ecolink/503-no-healthy-pod' },
  { kind: 'unavailable', fixableBy: 'operator', source: 'new-api/503-no-channel' },
  { kind: 'timeout', fixableBy: 'provider', source: 'ecolink/504-gateway-timeout' },
  { kind: 'timeout', fixableBy: 'operator', source: 'vercel-504-function' },
  { kind: 'network', fixableBy: 'user', source: 'js-clients-x-undici-cause' },
  { kind: 'canceled', fixableBy: 'nobody', source: 'js-clients-x-abort' },
  { kind: 'configuration', fixableBy: 'operator', source: 'ecolink/402-model-not-priced' },
  { kind: 'invalid-response', fixableBy: 'provider', source: 'empty-200-cut-json' },
  { kind: 'invalid-response', fixableBy: 'operator', source: 'empty-200-html-login' },
  {
    kind: 'task-failed',
    fixableBy: 'provider',
    source: 'evolink/task-generation-failed-no-content',
  },
  { kind: 'task-failed', fixableBy: 'user', source: 'evolink/task-request-cancelled' },
  { kind: 'unknown', fixableBy: 'operator', source: 'streams-200-ui-message-stream' },
  { kind: 'unknown', fixableBy: 'user', source: 'streams-200-ui-message-stream', byHand: true },
]

/** The failure of a row, received at noon. */
export function failureOfRow({ kind, fixableBy, source, byHand }: CatalogueRow): Failure {
  const known = scenarios.find(({ id }) => id === source)
  const read = known ? failureOf(known.id) : failureOfCase(source)
  if (!byHand) return read
  const remedies =
    fixableBy === 'operator' ? [{ action: 'contact-support' as const }] : read.remedies
  return { ...read, kind, fixableBy, remedies }
}
