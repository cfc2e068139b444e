import type { Evidence } from './evidence.ts'
import { dig } from './foreign.ts'
import type { Gateway, Recognition } from './gateway.ts'
import { isHostOf, parseUrl } from './links.ts'
import { isArray } from './plain.ts'
import { hasValues, isSaidIn, type Case } from './rows.ts'

/** The gateway that answered, and how it was recognised where the caller did not name it. */
export interface Recognised {
  readonly gateway?: Gateway | undefined
  readonly reason?: string | undefined
}

/** Finds the gateway that answered: the one that is named, or the one of a list whose host, header or body it is. */
export function recognise(
  named: Gateway | readonly Gateway[] | undefined,
  evidence: Evidence,
  asked: Case,
): Recognised {
  if (named === undefined || !isList(named)) return { gateway: named }
  const host = parseUrl(evidence.url)?.hostname
  // A relay passes on bodies of whoever is behind it; its host and its headers are its own.
  const ways: Readonly<Record<string, (gateway: Gateway) => unknown>> = {
    host: (gateway) => host !== undefined && isHostOf(host, gateway),
    headers: ({ recognise: signs }) =>
      signs?.headers?.some((sign) => isSent(sign, evidence.headers)),
    body: ({ recognise: signs }) => signs && isShown(signs, asked),
  }
  for (const [way, shows] of Object.entries(ways)) {
    const gateway = named.find((one) => shows(one))
    if (gateway) return { gateway, reason: `${gateway.name} by its ${way}` }
  }
  return {}
}

function isList(named: Gateway | readonly Gateway[]): named is readonly Gateway[] {
  return isArray(named)
}

/** Whether a header is there, or, of `name: words`, whether it contains the words. */
function isSent(sign: string, headers: Evidence['headers']): boolean {
  const [name = '', words = ''] = sign.split(': ')
  return headers[name]?.includes(words) ?? false
}

function isShown(signs: Recognition, { wire, everywhere }: Case): boolean {
  return (
    (signs.fields ?? []).some((path) => (dig(wire.body, path) ?? null) !== null) ||
    hasValues(wire, signs.body ?? {}) ||
    isSaidIn(signs.says ?? [], everywhere)
  )
}
