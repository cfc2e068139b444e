import { idle, type CallState } from '../../retry/call.ts'

/** Knows which fields of a call a component reads, so that nothing else renders it again. */
export interface Watch {
  /** Remembers that a field is read. */
  readonly read: (field: keyof CallState) => void
  /** Remembers a state that was read from the result's own fields. */
  readonly show: (state: CallState) => void
  /** The same token until a field that was read has changed. `undefined`: the call is not known. */
  readonly look: (next: CallState | undefined) => object
}

/** Creates a watch that has seen nothing read. */
export function createWatch(): Watch {
  const fields = new Set<keyof CallState>()
  let latest = idle
  let token = {}
  return {
    read: (field) => void fields.add(field),
    show: (state) => void (latest = state),
    look(next) {
      if (next === undefined) return token
      if ([...fields].some((field) => next[field] !== latest[field])) token = {}
      latest = next
      return token
    },
  }
}
