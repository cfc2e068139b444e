import type { FamilyWords } from './family.ts'

/** Data from before, whose update failed, in English. */
export const stale: FamilyWords['stale'] = {
  since: 'Showing data from {time}.',
  older: 'Showing older data.',
}

/** One cause for many places, in English. */
export const summary: FamilyWords['summary'] = {
  affected: {
    one: '{count} part of this page is affected',
    other: '{count} parts of this page are affected',
  },
  places: 'What is affected',
  goTo: 'Go to: {title}',
  more: { one: '{count} more', other: '{count} more' },
  retryAll: 'Retry all',
  retryingAll: {
    one: 'Trying {count} part again.',
    other: 'Trying {count} parts again, one after the other.',
  },
}

/** No connection, in English. */
export const offline: FamilyWords['offline'] = {
  title: 'You are offline',
  text: 'What is shown may be out of date. Everything goes on by itself once the connection is back.',
  waiting: { one: '{count} request is waiting.', other: '{count} requests are waiting.' },
  back: 'Back online.',
}

/** Something broke while a part of the page was drawn, in English. */
export const boundary: FamilyWords['boundary'] = {
  title: 'This part of the page stopped working',
  text: 'The rest of the page is not affected.',
  startOver: 'Start over',
}
