/** Where a failure strikes: what a person picks, and the paths at the far server. */
export const hits = {
  'Every widget': [
    '/tokens',
    '/latency',
    '/limits',
    '/check',
    '/usage',
    '/spend',
    '/chat',
    '/videos',
    '/tasks/latest',
    '/requests',
    '/summary',
    '/instances',
    '/keys',
    '/models',
  ],
  'Whatever costs money': ['/check', '/summary', '/chat', '/videos'],
  'The whole page': ['/account'],
  'The balance': ['/balance'],
  'Tokens today': ['/tokens'],
  Latency: ['/latency'],
  'Rate limit': ['/limits'],
  'Quality check': ['/check'],
  Usage: ['/usage'],
  'Spend by model': ['/spend'],
  Playground: ['/chat'],
  Video: ['/videos', '/tasks/latest'],
  'Recent requests': ['/requests'],
  'This week': ['/summary'],
  'Running instances': ['/instances'],
  'API keys': ['/keys'],
  Models: ['/models'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Hit = keyof typeof hits

export function isHit(value: unknown): value is Hit {
  return typeof value === 'string' && Object.hasOwn(hits, value)
}
