import type { FailureKind } from '../../core/kind.ts'

/** The kept set, drawn on a 20 × 20 grid with a stroke of 1.5. */
export const shapes = {
  alert: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 6.25v4.5M10 13.6v.01',
  wallet:
    'M3 6.25A2.25 2.25 0 0 1 5.25 4H14v2.5M3 6.25v8A2.25 2.25 0 0 0 5.25 16.5H17v-10H3.4M13.6 11.5v.01',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 5.9V10l2.75 1.75',
  key: 'M12.6 12.1a4.2 4.2 0 1 0-4-2.9L3 14.8V17h2.6v-1.7h1.7v-1.7h1.7l1.5-1.6c.6.2 1.3.2 2.1.1ZM13.4 6.6v.01',
  lock: 'M5.5 9h9A1.5 1.5 0 0 1 16 10.5v5A1.5 1.5 0 0 1 14.5 17h-9A1.5 1.5 0 0 1 4 15.5v-5A1.5 1.5 0 0 1 5.5 9ZM6.75 9V6.25a3.25 3.25 0 0 1 6.5 0V9',
  search: 'M9 15a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13.4 13.4 17 17M6.9 9h4.2',
  shield: 'M10 2.75 3.9 5v4.6c0 3.7 2.5 6.4 6.1 7.65 3.6-1.25 6.1-3.95 6.1-7.65V5ZM7.4 9.9h5.2',
  offline:
    'M3 3l14 14M2.9 8.2A10.6 10.6 0 0 1 6 6.1M9.2 5.1a10.5 10.5 0 0 1 7.9 3.1M5.5 11a6.9 6.9 0 0 1 3-1.7M12.6 9.7c.7.3 1.3.8 1.9 1.3M8.1 13.7a3.2 3.2 0 0 1 3.6-.1M10 16.4v.01',
  edit: 'M4 16l.8-3.4 8.4-8.4a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3l-8.4 8.4L4 16ZM11.6 5.8l2.6 2.6',
  copy: 'M8.5 7h6A1.5 1.5 0 0 1 16 8.5v6a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 14.5v-6A1.5 1.5 0 0 1 8.5 7ZM4.3 12.9A1.5 1.5 0 0 1 4 12V5.5A1.5 1.5 0 0 1 5.5 4H12c.4 0 .7.1 1 .3',
  check: 'M4.5 10.5 8.3 14.3 15.5 6',
  out: 'M8 4.5H5.5A1.5 1.5 0 0 0 4 6v8.5A1.5 1.5 0 0 0 5.5 16H14a1.5 1.5 0 0 0 1.5-1.5V12M11.5 4H16v4.5M15.8 4.2 9.5 10.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  more: 'M5.5 8 10 12.5 14.5 8',
} as const

/** The name of a shape. */
export type Shape = keyof typeof shapes

const byKind: Readonly<Partial<Record<FailureKind, Shape>>> = {
  'invalid-request': 'edit',
  'context-length-exceeded': 'edit',
  'payload-too-large': 'edit',
  'content-blocked': 'shield',
  authentication: 'key',
  'permission-denied': 'lock',
  'insufficient-balance': 'wallet',
  'spend-limit': 'wallet',
  'plan-required': 'lock',
  'rate-limited': 'clock',
  'model-not-found': 'search',
  'not-found': 'search',
  gone: 'search',
  timeout: 'clock',
  network: 'offline',
}

/** The shape that stands for a kind of failure. */
export function shapeOf(kind: FailureKind): Shape {
  return byKind[kind] ?? 'alert'
}
