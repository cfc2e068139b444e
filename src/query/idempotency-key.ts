import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { joinCall, logicalCallOf } from './logical-call.ts'

/** What TanStack Query hands to a query function, and second to a mutation function. */
export interface CallContext {
  readonly meta: Readonly<Record<string, unknown>> | undefined
  readonly client?: QueryClient | undefined
  readonly queryKey?: QueryKey | undefined
  readonly pageParam?: unknown
}

/**
 * A key for the `Idempotency-Key` header, a random UUID: the same for every attempt of one call, and
 * a new one for each fetch of a query and each `mutate`. It stays where a call that may have run is
 * repeated (`retryNow` of a mutation, any fetch of a query with `meta.paid`), so that the server can
 * give the result that it holds.
 *
 * ```ts
 * useMutation({
 *   mutationFn: async (prompt: string, context) =>
 *     ensureOk(
 *       await fetch('/v1/images', {
 *         method: 'POST',
 *         headers: { 'Idempotency-Key': idempotencyKey(context) },
 *         body: JSON.stringify({ prompt }),
 *       }),
 *     ),
 * })
 * ```
 *
 * Throws where there is no context: older versions of TanStack Query hand none to a mutation function.
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export function idempotencyKey(context: CallContext): string {
  if (typeof context !== 'object' || context === null)
    throw new Error(
      'react-recourse: idempotencyKey was given no context, so attempts of one call look like different calls. ' +
        'Give it the argument of the query function, or the second one of the mutation function.',
    )
  const { keys } = logicalCallOf(context) ?? joinCall(context, fetchOf(context) ?? context)
  const page = pageOf(context)
  const key = keys.get(page) ?? randomUuid()
  keys.set(page, key)
  return key
}

/** The fetch behind a context that nobody announced, such as the copy that `streamedQuery` hands on. */
function fetchOf({ client, queryKey }: CallContext): object | undefined {
  return queryKey && client?.getQueryCache().find({ queryKey, exact: true })?.promise
}

/** Pages by value: a retry works out the parameter of its page anew. */
function pageOf({ pageParam }: CallContext): unknown {
  try {
    return hashKey([pageParam])
  } catch {
    return pageParam
  }
}

/** `crypto.randomUUID` exists in secure contexts alone. https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
function randomUuid(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, index) => {
    const version = index === 6 ? (byte & 0x0f) | 0x40 : byte
    const variant = index === 8 ? (byte & 0x3f) | 0x80 : version
    return variant.toString(16).padStart(2, '0')
  })
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
