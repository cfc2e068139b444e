export { recourseOf, withRecourse } from './with-recourse.ts'

export type { FailureGroup, Recourse } from '../retry/recourse.ts'
export type { RecourseOptions, ScopedQuery } from './options.ts'
