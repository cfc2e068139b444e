import type { Evidence } from './evidence.ts'
import { dig } from './foreign.ts'
import type { Gateway } from './gateway.ts'
import { isHostOf, parseUrl } from './links.ts'
import { isArray } from './plain.ts'
import { hasValues, isSaid, type Case } from './rows.ts'

/** The gateway that answered: the one that is named, or the one of a list whose host, header or body it is. */
export function recognise(
  named: Gateway | readonly Gateway[] | undefined,
  evidence: Evidence,
  asked: Case,
): Gateway | undefined {
  if (named === undefined || !isList(named)) return named
  const host = parseUrl(evidence.url)?.hostname
  return (
    (host === undefined ? undefined : named.find((gateway) => isHostOf(host, gateway))) ??
    named.find((gateway) => showsItself(gateway, evidence, asked))
  )
}

function isList(named: Gateway | readonly Gateway[]): named is readonly Gateway[] {
  return isArray(named)
}

function showsItself(
  { recognise: signs = {} }: Gateway,
  { headers }: Evidence,
  { wire, said }: Case,
): boolean {
  return (
    (signs.headers ?? []).some((name) => headers[name] !== undefined) ||
    (signs.fields ?? []).some((path) => (dig(wire.body, path) ?? null) !== null) ||
    hasValues(wire, signs.body ?? {}) ||
    (signs.says ?? []).some((words) => isSaid(words, said))
  )
}
