import { stillCall } from '../components/calls.ts'
import { noon } from '../components/clock.ts'
import { failureOf } from '../components/failures.ts'

/** Money is missing for it. */
export const video = stillCall(failureOf('ecolink/402-insufficient-balance'))

/** It is asked again by itself. */
export const usage = stillCall(failureOf('ecolink/503-no-healthy-pod'), {
  phase: 'waiting',
  maxAttempts: 4,
  nextRetryAt: noon + 34_000,
})

/** What is left of the money. */
export const balance = { data: { available: 0.12, currency: 'USD' }, refetch: () => {} }

/** For an alert of another library, which would interrupt: what is spoken is the provider’s to say. */
export const quiet = { role: 'group' } as const
