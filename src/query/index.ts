export { idempotencyKey } from './idempotency-key.ts'
export { RecourseBoundary } from './recourse-boundary.tsx'
export { recourseOf, withRecourse } from './with-recourse.ts'

export type { FailureGroup, Recourse } from '../retry/recourse.ts'
export type { FallbackGiven, RecourseBoundaryProps } from './recourse-boundary.tsx'
export type { CallContext } from './idempotency-key.ts'
export type { RecourseOptions, ScopedQuery } from './options.ts'
