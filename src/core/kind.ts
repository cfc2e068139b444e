import type { Remedy } from './remedy.ts'

/** What went wrong, in the words of the one who has to act on it. */
export type FailureKind =
  | 'invalid-request'
  | 'context-length-exceeded'
  | 'payload-too-large'
  | 'content-blocked'
  | 'authentication'
  | 'permission-denied'
  | 'insufficient-balance'
  | 'spend-limit'
  | 'plan-required'
  | 'rate-limited'
  | 'model-not-found'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'server-error'
  | 'upstream-error'
  | 'unavailable'
  | 'timeout'
  | 'network'
  | 'canceled'
  | 'configuration'
  | 'invalid-response'
  | 'task-failed'
  | 'unknown'

/**
 * Who can end the failure: `user` (whoever sits here), `account` (someone with billing or owner
 * rights), `operator` (who runs the gateway), `provider` (only time helps), `nobody`.
 */
export type FixableBy = 'user' | 'account' | 'operator' | 'provider' | 'nobody'

/**
 * What happened to the call: `rejected` (nothing happened), `unknown` (it may have run and may be
 * billed), `failed` (it ran and did not finish).
 */
export type Outcome = 'rejected' | 'unknown' | 'failed'

/** What holds for a kind unless the gateway or the wire says otherwise. */
export interface KindFacts {
  readonly fixableBy: FixableBy
  /** Whether waiting alone can fix it. */
  readonly automatic: boolean
  readonly outcome: Outcome
  /** Ordered; the first is the primary one. */
  readonly remedies: readonly Remedy[]
}

/** The one table of kinds. Adding a kind breaks the build here and where words are kept, nowhere else. */
export const kinds: Readonly<Record<FailureKind, KindFacts>> = {
  'invalid-request': terminal('user', 'fix-request'),
  'context-length-exceeded': terminal('user', 'shorten-input'),
  'payload-too-large': terminal('user', 'reduce-size'),
  'content-blocked': terminal('user', 'edit-prompt'),
  authentication: terminal('user', 'check-api-key'),
  'permission-denied': terminal('account', 'switch-account', 'request-access'),
  'insufficient-balance': terminal('account', 'top-up'),
  'spend-limit': terminal('account', 'raise-limit'),
  'plan-required': terminal('account', 'change-plan'),
  'rate-limited': transient('provider', 'rejected', 'wait'),
  'model-not-found': terminal('user', 'choose-model'),
  'not-found': terminal('user', 'check-resource'),
  conflict: terminal('user', 'resolve-conflict'),
  gone: terminal('user', 'create-again'),
  'server-error': transient('provider', 'failed', 'retry'),
  'upstream-error': transient('provider', 'failed', 'retry', 'choose-model'),
  unavailable: transient('provider', 'rejected', 'retry', 'choose-model'),
  timeout: transient('provider', 'unknown', 'retry-smaller'),
  network: transient('user', 'unknown', 'check-connection'),
  canceled: { ...terminal('nobody'), outcome: 'unknown' },
  configuration: terminal('operator', 'contact-support'),
  'invalid-response': transient('provider', 'unknown', 'retry'),
  'task-failed': { ...terminal('provider', 'run-again'), outcome: 'failed' },
  unknown: { ...terminal('operator', 'contact-support'), outcome: 'unknown' },
}

function terminal(fixableBy: FixableBy, ...actions: readonly Remedy['action'][]): KindFacts {
  return { fixableBy, automatic: false, outcome: 'rejected', remedies: remediesOf(actions) }
}

function transient(
  fixableBy: FixableBy,
  outcome: Outcome,
  ...actions: readonly Remedy['action'][]
): KindFacts {
  return { fixableBy, automatic: true, outcome, remedies: remediesOf(actions) }
}

function remediesOf(actions: readonly Remedy['action'][]): readonly Remedy[] {
  return actions.map((action) => ({ action }))
}
