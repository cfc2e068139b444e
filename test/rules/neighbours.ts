import { vi } from 'vitest'

/** What tabs of one origin have in common. */
export interface Neighbourhood {
  /** How many lines are open. */
  readonly lines: () => number
  /** Everything that was said, as it was said. */
  readonly said: readonly unknown[]
  /** Says something on the line of this name, as any script of the origin can. */
  readonly say: (name: string, data: unknown) => void
  /** The names under which somebody listens. */
  readonly names: () => readonly string[]
  /** The tabs opened until now are frozen, or gone without a word: they neither hear nor are heard. */
  readonly freeze: () => void
  /** Frozen tabs hear and are heard again; what was said meanwhile they have missed. */
  readonly thaw: () => void
  /** What was stored. */
  readonly stored: Map<string, string>
}

/** Puts tabs beside this one: each `QueryClient` of a test is then a tab of its own. */
export function openNeighbourhood(): Neighbourhood {
  const lines = new Set<EventTarget & { readonly name: string }>()
  const frozen = new Set<object>()
  const said: unknown[] = []
  const stored = new Map<string, string>()

  const deliver = (name: string, data: unknown, from?: object) => {
    said.push(data)
    for (const line of lines)
      if (line !== from && line.name === name && !frozen.has(line))
        line.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
  }

  class Line extends EventTarget {
    readonly name: string
    constructor(name: string) {
      super()
      this.name = name
      lines.add(this)
    }
    postMessage(data: unknown) {
      if (!frozen.has(this)) deliver(this.name, data, this)
    }
    close() {
      lines.delete(this)
    }
  }

  vi.stubGlobal('BroadcastChannel', Line)
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => void stored.set(key, text),
  })
  return {
    lines: () => lines.size,
    said,
    say: (name, data) => deliver(name, data),
    names: () => [...new Set([...lines].map(({ name }) => name))],
    freeze() {
      for (const line of lines) frozen.add(line)
    },
    thaw: () => frozen.clear(),
    stored,
  }
}
