import { innerPaths } from './carriers.ts'
import { dig, field, isObject } from './foreign.ts'
import { isArray } from './plain.ts'

/** How many wrappers are opened at most; a cycle ends here too. */
const maxLayers = 16

/** A thrown thing and what is inside it, the outermost first, each once. */
export function* layers(thrown: unknown): Generator {
  const seen = new Set<unknown>()
  const waiting: unknown[] = [thrown]
  while (waiting.length > 0 && seen.size < maxLayers) {
    const layer = waiting.shift()
    if (seen.has(layer)) continue
    seen.add(layer)
    yield layer
    const errors = field(layer, 'errors')
    const inner = [
      ...innerPaths.map((path) => field(layer, path)),
      ...Array.from({ length: isArray(errors) ? maxLayers : 0 }, (_, index) =>
        field(errors, index),
      ),
    ]
    waiting.push(...inner.filter((one) => isObject(one) && tells(one)))
  }
}

/** Whether something inside an error may be what happened, and not merely the circumstances. */
function tells(inner: object): boolean {
  return ['stack', 'message', 'error', 'errors', 'status', 'code', 'detail', 'type'].some(
    (name) => (field(inner, name) ?? '') !== '',
  )
}

/** The response inside a thrown thing whose body may still be unread. */
export function responseOf(thrown: unknown): Response | undefined {
  for (const layer of layers(thrown)) {
    for (const path of ['', 'response', 'rawResponse', 'meta.response']) {
      const candidate = dig(layer, path)
      if (isResponse(candidate)) return candidate
    }
  }
  return undefined
}

/** By shape: another realm's `Response` is one too. */
function isResponse(value: unknown): value is Response {
  return typeof field(value, 'clone') === 'function' && isObject(field(value, 'headers'))
}
