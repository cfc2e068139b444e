interface Lasting {
  /** How many requests meet the failure. */
  readonly times?: number
  /** Milliseconds. */
  readonly duration?: number
}

export type Span =
  | 'until switched off'
  | 'for one request'
  | 'for three requests'
  | 'for ten seconds'
  | 'for a minute'

export const spans: Readonly<Record<Span, Lasting>> = {
  'until switched off': {},
  'for one request': { times: 1 },
  'for three requests': { times: 3 },
  'for ten seconds': { duration: 10_000 },
  'for a minute': { duration: 60_000 },
}

export function isSpan(value: unknown): value is Span {
  return typeof value === 'string' && Object.hasOwn(spans, value)
}
