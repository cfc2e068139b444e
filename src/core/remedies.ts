import type { Gateway } from './gateway.ts'
import { kinds, type FailureKind } from './kind.ts'
import { ownLink } from './links.ts'
import type { Remedy, RemedyAction } from './remedy.ts'

/** Kinds that point at the platform when they last: these may be escalated to support. */
const escalated: ReadonlySet<FailureKind> = new Set([
  'server-error',
  'upstream-error',
  'unavailable',
  'timeout',
])

/** Pages of a gateway that are worth a look at failures of these kinds. */
const pages: readonly (readonly [RemedyAction, ReadonlySet<FailureKind>])[] = [
  ['open-status-page', escalated],
  ['open-docs', new Set(['invalid-request', 'unknown'])],
]

/** Kinds that nothing on the other side can help with. */
const ownAffair: ReadonlySet<FailureKind> = new Set(['canceled', 'network'])

/** Actions that are done on a page to which a server may lead. */
const done: ReadonlySet<RemedyAction> = new Set([
  'top-up',
  'raise-limit',
  'change-plan',
  'check-api-key',
  'request-access',
])

export interface RemedyQuestion {
  readonly kind: FailureKind
  /** What the row that fitted advises. */
  readonly advised: readonly Remedy[]
  readonly gateway: Gateway | undefined
  /** A link that the server sent and that leads to the gateway. */
  readonly serverLink: string | undefined
  /** The parameter that the body names as wrong. */
  readonly param: string | undefined
}

/** What a person can do, the primary remedy first; each action once. */
export function findRemedies({
  kind,
  advised,
  gateway,
  serverLink,
  param,
}: RemedyQuestion): readonly Remedy[] {
  const found = [
    ...advised,
    ...(gateway?.advice?.[kind] ?? []),
    ...kinds[kind].remedies,
    ...pages
      .filter(([action, of]) => gateway?.links[action] && of.has(kind))
      .map(([action]) => ({ action })),
    ...(ownAffair.has(kind) ? [] : (gateway?.lastResort ?? [])),
  ]
    .map((remedy) => forCredential(remedy, gateway))
    .map((remedy) =>
      remedy.action === 'fix-request' && param && !remedy.params
        ? { ...remedy, params: [param] }
        : remedy,
    )
  const once = found.filter(
    ({ action }, index) => found.findIndex((other) => other.action === action) === index,
  )
  const resolved = gateway ? once.map((remedy) => resolve(remedy, kind, gateway)) : once
  return serverLink
    ? resolved.map((remedy, index) =>
        index === 0 && done.has(remedy.action) ? { ...remedy, href: serverLink } : remedy,
      )
    : resolved
}

function forCredential(remedy: Remedy, gateway: Gateway | undefined): Remedy {
  return remedy.action === 'check-api-key' && gateway?.credential === 'session'
    ? { action: 'sign-in' }
    : remedy
}

function resolve(remedy: Remedy, kind: FailureKind, gateway: Gateway): Remedy {
  const link = ownLink(remedy.href ?? gateway.links[remedy.action], gateway)
  const linked = link === undefined ? withoutLink(remedy) : { ...remedy, href: link }
  return remedy.action === 'contact-support' ? toSupport(linked, kind, gateway) : linked
}

function withoutLink(remedy: Remedy): Remedy {
  const { href: _, ...rest } = remedy
  return rest
}

function toSupport(remedy: Remedy, kind: FailureKind, { support, escalateAfter }: Gateway): Remedy {
  const mail = support?.email && `mailto:${support.email}`
  return {
    ...remedy,
    ...(remedy.channel === undefined && support?.channel ? { channel: support.channel } : {}),
    ...(remedy.href === undefined && mail ? { href: mail } : {}),
    ...(remedy.after === undefined && escalateAfter && escalated.has(kind)
      ? { after: escalateAfter }
      : {}),
  }
}
