/** What a page of an app loads; bundled, so that each simulated tab has a copy of its own. */
export {
  environmentManager,
  focusManager,
  InfiniteQueryObserver,
  MutationObserver,
  onlineManager,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query'
export { recourseOf, withRecourse } from '../../../src/query/index.ts'
