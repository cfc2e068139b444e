import { digFirst, textOf } from './foreign.ts'
import type { Gateway } from './gateway.ts'
import type { Remedy } from './remedy.ts'
import type { Wire } from './wire.ts'

/** Whether a host is one of a gateway's, or below one of them, by whole labels; `*` is any part of one label. */
export function isHostOf(host: string, gateway: Gateway): boolean {
  const labels = host.toLowerCase().split('.')
  return gateway.hosts.some((own) => {
    const wanted = own.toLowerCase().split('.')
    const asked = labels.slice(-wanted.length)
    return (
      asked.length === wanted.length &&
      wanted.every((label, index) => isLabel(asked[index] ?? '', label))
    )
  })
}

function isLabel(asked: string, wanted: string): boolean {
  const [start = '', end] = wanted.split('*')
  return end === undefined ? asked === start : asked.startsWith(start) && asked.endsWith(end)
}

/** Parses a URL; `undefined` for anything that is none. */
export function parseUrl(text: string | undefined, base?: string): URL | undefined {
  if (!text || text.length > 2_048) return undefined
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}

/** A link that the gateway's own data gives: `https:`, `mailto:`, or a path on its origin. */
export function ownLink(link: string | undefined, gateway: Gateway): string | undefined {
  if (link === undefined || !link.startsWith('/')) return link
  return gateway.origin === undefined ? undefined : parseUrl(link, gateway.origin)?.href
}

/** Fields and sentences in which a server sends a link. */
const linkFields: readonly string[] = ['action_url', 'actionUrl', 'top_up_url', 'billing_url']
const linkInSentence = /https:\/\/[^\s"'<>()[\]{}，。；、（）]{4,2000}/

/** The link that the server sent, if it is https and leads to the gateway itself; never any other. */
export function serverLink(
  wire: Wire,
  suggestion: string | undefined,
  gateway: Gateway,
): string | undefined {
  const sent = [
    ...wire.levels.toReversed().map((level) => textOf(digFirst(level, linkFields))),
    linkInSentence.exec(suggestion ?? '')?.[0].replace(/[.,;:!?]+$/, ''),
    linkInSentence.exec(wire.message.slice(0, 4_096))?.[0].replace(/[.,;:!?]+$/, ''),
  ]
  return sent.find((link) => link !== undefined && isTrusted(link, gateway))
}

/** Whether a link is one of the gateway's own data, or may have been sent by it. */
export function isGivenBy(gateway: Gateway, link: string): boolean {
  const { links, advice = {}, codes, lastResort = [], support } = gateway
  const remedies = [...Object.values(advice), ...codes.map((row) => row.remedies), lastResort]
  const own = [...Object.values(links), ...remedies.flatMap((some = []) => some.map(hrefOf))]
  const mail = support?.email && `mailto:${support.email}`
  return (
    link === mail || isTrusted(link, gateway) || own.some((one) => ownLink(one, gateway) === link)
  )
}

function hrefOf({ href }: Remedy): string | undefined {
  return href
}

function isTrusted(link: string, gateway: Gateway): boolean {
  const url = parseUrl(link)
  return (
    url?.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    isHostOf(url.hostname, gateway)
  )
}
