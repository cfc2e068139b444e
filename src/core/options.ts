import type { Gateway } from './gateway.ts'
import type { MaskOptions } from './mask.ts'

/** How a thrown thing is judged. */
export interface FailureOptions extends MaskOptions {
  /** Who was called; from a list, the one that answered is recognised by host, headers and body. */
  readonly gateway?: Gateway | readonly Gateway[] | undefined
  /** Epoch milliseconds of the receipt. Counts on the first sight of a thrown object only. @default Date.now() */
  readonly receivedAt?: number | undefined
}
