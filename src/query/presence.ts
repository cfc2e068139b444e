import type { QueryClient } from '@tanstack/react-query'
import { isServer } from './environment.ts'

/** Whether a client is in use: what reaches beyond it is only there meanwhile. */
export interface Presence {
  /** The client is in use: it has a query. */
  readonly begin: () => void
  readonly end: () => void
}

/**
 * Creates the presence of a client, from its first query until its provider has gone. `arrive` returns
 * its undoing. A client that is created and thrown away, as StrictMode does, is in nobody's way, and on a
 * server, where each request has its own, none is kept.
 */
export function createPresence(queryClient: QueryClient, arrive: () => () => void): Presence {
  const mount = queryClient.mount.bind(queryClient)
  const unmount = queryClient.unmount.bind(queryClient)
  let mounts = 0
  let leave: (() => void) | undefined

  const begin = () => {
    if (!isServer()) leave ??= arrive()
  }
  const end = () => {
    leave?.()
    leave = undefined
  }

  queryClient.mount = () => {
    mount()
    mounts += 1
    begin()
  }
  queryClient.unmount = () => {
    unmount()
    mounts -= 1
    // StrictMode unmounts and mounts in one task, and children look before their provider is back.
    queueMicrotask(() => {
      if (mounts <= 0) end()
    })
  }

  return {
    begin,
    end() {
      Reflect.deleteProperty(queryClient, 'mount')
      Reflect.deleteProperty(queryClient, 'unmount')
      end()
    },
  }
}
