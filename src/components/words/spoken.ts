import type { BasicWords } from './words.ts'

/** What is heard and not seen, in English. */
export const spoken: BasicWords['spoken'] = {
  failed: '{title}. {text}',
  failedMany: { other: '{count} parts of this page failed. {text}' },
  andMore: { one: 'And {count} other problem.', other: 'And {count} other problems.' },
  waits: 'Trying again in {time}.',
  retryFrom: 'You can retry in {time}.',
  retrying: 'Trying again now.',
  mayRetry: 'You can retry now: {title}.',
  stillFailing: 'Still not working: {title}. {text}',
  recovered: 'Resolved: {title}.',
  recoveredMany: { other: '{count} problems are resolved.' },
  actionFailed: 'That did not work: {label}.',
  requestIdCopied: 'Request ID copied.',
  reportCopied: 'Report copied.',
  requestCopied: 'Request copied.',
}
