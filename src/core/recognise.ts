import type { Evidence } from './evidence.ts'
import { dig } from './foreign.ts'
import type { Gateway, Recognition } from './gateway.ts'
import { isHostOf, parseUrl } from './links.ts'
import { isArray } from './plain.ts'
import { messageOf } from './read-message.ts'
import { isSaid, phrasesOf } from './phrase.ts'
import { hasValues, maxSaid, type Case } from './rows.ts'

/** The gateway that answered: the one that is named, or the one of a list whose host, header or body it is. */
export function recognise(
  named: Gateway | readonly Gateway[] | undefined,
  evidence: Evidence,
  asked: Case,
): Gateway | undefined {
  if (named === undefined || !isList(named)) return named
  const host = parseUrl(evidence.url)?.hostname
  const said = asked.wire.levels.map((level) =>
    (messageOf(level) ?? '').slice(0, maxSaid).toLowerCase(),
  )
  return (
    (host === undefined ? undefined : named.find((gateway) => isHostOf(host, gateway))) ??
    // A relay passes on bodies of whoever is behind it; its headers are its own.
    named.find(({ recognise: signs }) =>
      signs?.headers?.some((sign) => isSent(sign, evidence.headers)),
    ) ??
    named.find(({ recognise: signs }) => signs && isShown(signs, asked, said))
  )
}

function isList(named: Gateway | readonly Gateway[]): named is readonly Gateway[] {
  return isArray(named)
}

/** Whether a header is there, or, of `name: words`, whether it contains the words. */
function isSent(sign: string, headers: Evidence['headers']): boolean {
  const [name = '', words = ''] = sign.split(': ')
  return headers[name]?.includes(words) ?? false
}

function isShown(signs: Recognition, { wire }: Case, said: readonly string[]): boolean {
  return (
    (signs.fields ?? []).some((path) => (dig(wire.body, path) ?? null) !== null) ||
    hasValues(wire, signs.body ?? {}) ||
    phrasesOf(signs.says ?? []).some((phrase) => said.some((message) => isSaid(phrase, message)))
  )
}
