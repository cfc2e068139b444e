import * as tanstack from '@tanstack/react-query'
import { focusManager, onlineManager, type NetworkMode } from '@tanstack/react-query'
import { systemClock, type Clock } from '../retry/clock.ts'
import type { Readiness } from '../retry/wait.ts'

/** The parts of TanStack Query that came during version 5; older ones do not export them. */
const later: Partial<Pick<typeof tanstack, 'environmentManager' | 'timeoutManager'>> = tanstack

/** Whether TanStack Query takes this for a server. */
export function isServer(): boolean {
  return later.environmentManager?.isServer() ?? tanstack.isServer
}

/** The clock whose timers are TanStack Query's own, so that an app's timeout provider serves them too. */
export const queryClock: Clock = {
  ...systemClock,
  after(delay, callback) {
    const { timeoutManager } = later
    if (!timeoutManager) return systemClock.after(delay, callback)
    const timer = timeoutManager.setTimeout(() => callback(), delay)
    return () => timeoutManager.clearTimeout(timer)
  },
}

/** Whether TanStack Query takes this browser for offline. */
export function isOffline(): boolean {
  return !onlineManager.isOnline()
}

/** Calls back when the network goes. Returns the stop. */
export function onOffline(listener: () => void): () => void {
  return onlineManager.subscribe((isOnline) => {
    if (!isOnline) listener()
  })
}

/** Calls back when the tab is shown or hidden, and when the network goes or comes. Returns the stop. */
export function onReadiness(listener: () => void): () => void {
  const leave = [focusManager.subscribe(listener), onlineManager.subscribe(listener)]
  return () => leave.forEach((stop) => stop())
}

/**
 * When TanStack Query itself would send a retry: in a visible tab, and online unless `networkMode`
 * says that it does not matter.
 */
export function readinessFor(networkMode: () => NetworkMode | undefined): Readiness {
  return {
    isReady: () =>
      focusManager.isFocused() && (networkMode() === 'always' || onlineManager.isOnline()),
    subscribe: onReadiness,
  }
}
