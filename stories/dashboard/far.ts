import type { RequestHandler } from 'msw'
import { createFarServer, farServerHandlers } from '../../test/scenarios/index.ts'
import { closeConsoles } from './console-of.ts'
import { acceptPayments } from './pay-channel.ts'

/** The far server of every story of the Dashboard. */
export const far = createFarServer()

interface Worker {
  readonly use: (...handlers: readonly RequestHandler[]) => void
}

/** Puts a healthy far server with some money behind a story. Returns the end of it all. */
export function openFar(worker: Worker): () => void {
  far.reset()
  far.pay(24)
  worker.use(...farServerHandlers(far, { latency: 150 }))
  const refusePayments = acceptPayments(far)
  return () => {
    refusePayments()
    closeConsoles()
  }
}
