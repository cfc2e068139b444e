import { field } from '../core/foreign.ts'
import type { FailureKind } from '../core/kind.ts'
import { remembering } from '../core/remembering.ts'

/** What is known of a scope's gate. Merges as a maximum: commutative, associative, idempotent. */
export interface Notice {
  /** The scope, hashed: no key and no account name leaves the page. */
  readonly scope: string
  /**
   * Epoch milliseconds of the last opening; a later opening overrules every closing before it. Who
   * closes repeats the last opening that it knows of.
   */
  readonly opened: number
  /** Epoch milliseconds until which the scope is closed; 0: open. */
  readonly until: number
  /** Epoch milliseconds at which a tab sent a probe that is not answered yet; 0: none. */
  readonly probedAt: number
  /** Why it is closed: only the kind of the failure and the gateway's name. */
  readonly kind: FailureKind | undefined
  readonly gateway: string | undefined
}

const MINUTE = 60_000

/** No deadline lies further away, whatever a server or another script says. Milliseconds. */
const LONGEST = 24 * 60 * MINUTE

/** Tabs share one clock, which may be set while they run. Milliseconds. */
const LEEWAY = MINUTE

/** Most limits count by the minute: what ended longer ago says nothing about now. Milliseconds. */
const MEMORY = MINUTE

/** The kinds of failure that close a gate. */
const closing: readonly unknown[] = [
  'rate-limited',
  'unavailable',
  'network',
  'server-error',
  'upstream-error',
  'timeout',
] satisfies readonly FailureKind[]

/** Of two notices of one scope, the one that says more: the later opening; then the later deadline; then the later probe. */
export function mergeNotices(one: Notice, other: Notice): Notice {
  return order(one, other) < 0 ? other : one
}

/**
 * Reads what another tab, or any script of this origin, sent or stored. A deadline further than 24
 * hours after `now` becomes one in 24 hours; a name that is none is left out. `undefined` where it is
 * no notice, or comes from a clock that was ahead of this one.
 */
export function readNotice(data: unknown, now: number): Notice | undefined {
  const scope = readScopeName(field(data, 'scope'))
  const opened = readMoment(field(data, 'opened'), now + LEEWAY)
  const until = readMoment(field(data, 'until'), Infinity)
  const probedAt = readMoment(field(data, 'probedAt'), now + LEEWAY)
  if (scope === undefined || opened === undefined) return undefined
  if (until === undefined || probedAt === undefined) return undefined
  const kind = field(data, 'kind')
  return {
    scope,
    opened,
    until: Math.min(until, now + LONGEST),
    probedAt,
    kind: isClosing(kind) ? kind : undefined,
    gateway: readName(field(data, 'gateway')),
  }
}

/**
 * Whether a notice still says something: its last moment is less than a minute past, and nothing in it
 * has happened later than now, as it seems once the clock was set back.
 */
export function isCurrent(notice: Notice, now: number): boolean {
  const happened = Math.max(notice.opened, notice.probedAt)
  return lastMoment(notice) > now - MEMORY && happened <= now + LEEWAY
}

/** The latest moment that a notice names, in epoch milliseconds. */
export function lastMoment({ opened, until, probedAt }: Notice): number {
  return Math.max(opened, until, probedAt)
}

/** A moment that is not after `latest`, in epoch milliseconds; anything else is `undefined`. */
export function readMoment(value: unknown, latest: number): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= latest && value < Infinity
    ? value
    : undefined
}

/** What `hashScope` may have made; anything else is `undefined`. */
export function readScopeName(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\da-z]{14}$/.test(value) ? value : undefined
}

/**
 * A short, stable name of a scope that does not lead back to it: its 64 bits hold too little of a key to
 * be turned round, though who guesses the scope can confirm the guess. Two hashes of the FNV-1a family,
 * each mixed at its end: https://www.rfc-editor.org/rfc/rfc9923
 */
export const hashScope: (scope: string) => string = remembering(
  (scope) => base36(fnv(scope, 0x01000193)) + base36(fnv(scope, 0x01000f97)),
)

function fnv(text: string, prime: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  // The last characters would stay visible in the low bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

const base36 = (hash: number): string => hash.toString(36).padStart(7, '0')

const isClosing = (kind: unknown): kind is FailureKind => closing.includes(kind)

/** A gateway's name: short, and without characters that nobody sees. */
function readName(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 64 && /^[^\p{C}]+$/u.test(value)
    ? value
    : undefined
}

/** Total, down to the words, so that it does not matter in which order notices meet. */
function order(one: Notice, other: Notice): number {
  return (
    one.opened - other.opened ||
    one.until - other.until ||
    one.probedAt - other.probedAt ||
    compare(one.kind, other.kind) ||
    compare(one.gateway, other.gateway)
  )
}

function compare(one = '', other = ''): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
