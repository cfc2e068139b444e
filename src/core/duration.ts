/** Milliseconds of one unit, in the spellings of Go, of sentences and of Chinese ones. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ns)$/, 1e-6],
  [/^(?:us|µs|μs)$/, 1e-3],
  [/^(?:ms|milliseconds?|毫秒)$/, 1],
  [/^(?:s|secs?|seconds?|秒|秒钟)$/, 1_000],
  [/^(?:m|mins?|minutes?|分|分钟)$/, 60_000],
  [/^(?:h|hrs?|hours?|小时)$/, 3_600_000],
  [/^(?:d|days?|天)$/, 86_400_000],
]

const segment = /(\d{1,15}(?:\.\d{1,15})?)\s?([a-zµμ]{1,12}|毫秒|秒钟?|分钟?|小时|天)/g

/** Reads `6m0s`, `34.07s`, `20ms` or `5 seconds`, in milliseconds; `undefined` if it is none of them. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === '' || trimmed.length > 64) return undefined
  let total = 0
  let segments = 0
  for (const [, amount, unit] of trimmed.matchAll(segment)) {
    const factor = units.find(([spelling]) => spelling.test(unit ?? ''))?.[1]
    if (factor === undefined) return undefined
    total += Number(amount) * factor
    segments += 1
  }
  const rest = trimmed.replace(segment, '').replace(/\band\b|[\s,]/g, '')
  return segments > 0 && rest === '' ? total : undefined
}
