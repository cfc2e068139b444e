import { remembering } from './remembering.ts'

/** A value with properties to look at, functions included. */
export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** Reads one property of anything; a getter or a proxy that throws has none. */
export function field(value: unknown, key: PropertyKey): unknown {
  if (!isObject(value)) return undefined
  try {
    return Reflect.get(value, key)
  } catch {
    return undefined
  }
}

/** The names along a dotted path; none for `''`. */
export const namesIn: (path: string) => readonly string[] = remembering((path) =>
  path === '' ? [] : path.split('.'),
)

/** Reads along a dotted path such as `error.details.0.reason`; `''` is the value itself. */
export function dig(value: unknown, path: string): unknown {
  let found = value
  for (const name of namesIn(path)) {
    if (!isObject(found)) return undefined
    found = field(found, name)
  }
  return found
}

/** The first of several dotted paths that leads to something other than `null` or `undefined`. */
export function digFirst(value: unknown, paths: readonly string[]): unknown {
  for (const path of paths) {
    const found = dig(value, path)
    if (found !== undefined && found !== null) return found
  }
  return undefined
}

/** A non-blank string, trimmed; anything else is `undefined`. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}

/** A finite number, also one in decimal digits; anything else is `undefined`. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.length > 64) return undefined
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : undefined
}
