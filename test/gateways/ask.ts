import { isApiError, ensureOk, type Failure, type Gateway } from '../../src/core/index.ts'

/** What a gateway's answer becomes for a caller that uses `ensureOk`; received at 0. */
export async function ask(
  gateway: Gateway,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Failure> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = new Response(text, {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  })
  try {
    await ensureOk(response, { gateway, receivedAt: 0 })
  } catch (error) {
    if (isApiError(error)) return error.failure
    throw error
  }
  throw new Error('The answer was taken for a success.')
}

/** The actions of a failure's remedies, in order. */
export function actionsOf({ remedies }: Failure): readonly string[] {
  return remedies.map(({ action }) => action)
}
