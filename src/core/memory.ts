import { isObject } from './foreign.ts'

/** What is remembered of a thrown object: never how it was judged. */
export interface Memory {
  /** Epoch milliseconds. */
  readonly receivedAt: number
  /** The body of its response, once somebody has read it. */
  readonly text?: string | undefined
}

const memories = new WeakMap<object, Memory>()

/** When a thrown thing was first seen, and its body if it was read. The first sight counts. */
export function recall(thrown: unknown, receivedAt: number): Memory {
  const known = isObject(thrown) ? memories.get(thrown) : undefined
  if (known) return known
  const memory = { receivedAt }
  if (isObject(thrown)) memories.set(thrown, memory)
  return memory
}

/** Keeps the body that was read for a thrown object. */
export function rememberText(thrown: unknown, text: string, receivedAt: number): void {
  if (isObject(thrown)) memories.set(thrown, { ...recall(thrown, receivedAt), text })
}
