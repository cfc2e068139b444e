import type { Globals } from '../retry/browser.ts'
import type { Page } from '../retry/realm.ts'
import type { Timeline } from '../retry/timeline.ts'

/** A timeline, and how many events are planned on it. */
export interface CountedTimeline extends Timeline {
  readonly planned: () => number
}

/** Counts the events that have neither happened nor been canceled. */
export function countTimeline(timeline: Timeline): CountedTimeline {
  const planned = new Set<object>()
  return {
    ...timeline,
    planned: () => planned.size,
    after(delay, act) {
      const event = {}
      planned.add(event)
      const cancel = timeline.after(delay, () => {
        planned.delete(event)
        act()
      })
      return () => {
        planned.delete(event)
        cancel()
      }
    },
  }
}

/** The globals of a tab, and what the tab holds of them. */
export interface CountedGlobals {
  readonly globals: Globals
  /** Channels that are open. */
  readonly channels: () => number
  /** What listens to the page. */
  readonly listeners: () => number
}

type Listen = (type: string, listener: unknown) => void

/** Counts what a page opens and listens to. */
export function countGlobals(globals: Globals): CountedGlobals {
  const channels = new Set<object>()
  const listening = new Map<string, Set<unknown>>()
  const { BroadcastChannel: Open, addEventListener, removeEventListener, window } = globals
  if (!isCallable(Open) || !isCallable(addEventListener) || !isCallable(removeEventListener))
    throw new Error('a tab lacks a global')

  const of = (type: string) => {
    const listeners = listening.get(type) ?? new Set()
    listening.set(type, listeners)
    return listeners
  }
  const counted = {
    addEventListener: ((type, listener) => {
      of(type).add(listener)
      addEventListener(type, listener)
    }) satisfies Listen,
    removeEventListener: ((type, listener) => {
      of(type).delete(listener)
      removeEventListener(type, listener)
    }) satisfies Listen,
    BroadcastChannel: function BroadcastChannel(name: string) {
      const channel: object = Object(Open(name))
      const close: unknown = Reflect.get(channel, 'close')
      channels.add(channel)
      return Object.assign(channel, {
        close() {
          channels.delete(channel)
          if (isCallable(close)) close()
        },
      })
    },
  }
  Object.assign(Object(window), counted)
  return {
    globals: { ...globals, ...counted },
    channels: () => channels.size,
    listeners: () => [...listening.values()].reduce((sum, { size }) => sum + size, 0),
  }
}

/** How many listen to each of these managers and caches. */
export function countSubscribers(
  { focusManager, onlineManager }: Page,
  client: InstanceType<Page['QueryClient']>,
): Readonly<Record<string, number>> {
  return {
    focus: subscribersOf(focusManager),
    online: subscribersOf(onlineManager),
    queries: subscribersOf(client.getQueryCache()),
    mutations: subscribersOf(client.getMutationCache()),
  }
}

/** They keep them in a protected field. */
function subscribersOf(subscribable: object): number {
  const listeners: unknown = Reflect.get(subscribable, 'listeners')
  if (listeners instanceof Set) return listeners.size
  throw new Error('TanStack Query keeps its listeners elsewhere')
}

function isCallable(value: unknown): value is (...given: readonly unknown[]) => unknown {
  return typeof value === 'function'
}
