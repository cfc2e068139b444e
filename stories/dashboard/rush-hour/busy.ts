import type { RequestHandler } from 'msw'
import { busyServerHandlers, createBusyServer } from '../../../test/scenarios/index.ts'

/** The far server of every story of the rush hour. */
export const busy = createBusyServer()

interface Worker {
  readonly use: (...handlers: readonly RequestHandler[]) => void
}

/** Puts a rested server with its limit on behind a story. */
export function openBusy(worker: Worker): void {
  busy.rest()
  busy.limit(true)
  busy.countRefusals(false)
  worker.use(...busyServerHandlers(busy))
}
