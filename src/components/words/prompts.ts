import type { FamilyWords } from './family.ts'

/** The way to more credit and back, in English. */
export const topUp: FamilyWords['topUp'] = {
  title: 'Out of credit',
  balance: 'Balance',
  required: 'This request',
  missing: 'Missing',
  onceAdded: 'Add credit, and what stopped goes on from here.',
  checkAgain: 'Check again',
  tryAgain: 'Try again',
  away: 'Come back here when you have paid.',
  checking: 'Waiting for the payment to arrive …',
  unconfirmed: 'The balance has not changed yet. A payment can take a few minutes.',
  confirmed: 'The balance is {balance} now. What stopped goes on.',
  ask: 'Ask {whom} to add credit. What stopped goes on once it is there.',
  unreadable: 'The balance cannot be read right now.',
}

/** Before the credit is used up, in English. */
export const lowBalance: FamilyWords['lowBalance'] = {
  title: 'Credit is running low',
  emptyTitle: 'Out of credit',
  left: '{balance} left.',
  lasts: '{balance} left, enough for about {time}.',
  snooze: 'Remind me later',
  snoozed: 'You will be reminded again at {time}.',
  spoken: 'Credit is running low: {balance} left.',
}

/** A limit or a cap that is used up, in English. */
export const limit: FamilyWords['limit'] = {
  rateTitle: 'Rate limit reached',
  capTitle: 'Spending limit reached',
  planTitle: 'Plan limit reached',
  meter: 'Used of the limit',
  used: '{used} of {max} used',
  left: '{left} left',
  most: 'At most {max}',
  resets: 'Starts again at {time}, {wait}.',
  scope: 'Limit: {scope}',
  request: 'Request an increase',
  requesting: 'Sending the request …',
  requested: 'Request sent',
  notRequested: 'The request could not be sent.',
  requestAgain: 'It can be asked for again at {time}.',
}

/** A key or a session that was not accepted, in English. */
export const auth: FamilyWords['auth'] = {
  sessionTitle: 'Sign in again to go on',
  keyTitle: 'The API key was not accepted',
  comeBack: 'You come back to this place afterwards.',
  ownKey: 'Use another API key',
  key: 'API key',
  show: 'Show the key',
  save: 'Save and try again',
  saving: 'Saving …',
  noKey: 'Enter a key first.',
  notSaved: 'The key could not be saved.',
  saved: 'The key was saved. What stopped is tried again.',
}

/** Something that this account may not do, in English. */
export const access: FamilyWords['access'] = {
  title: 'No access',
  planTitle: 'Not included in your plan',
  who: 'Who can give access',
  message: 'The request to send',
}

/** Another model in place of one that does not answer, in English. */
export const models: FamilyWords['models'] = {
  title: 'This model cannot answer',
  legend: 'Use instead',
  current: 'Use instead of {model}',
  window: { one: '{tokens} token', other: '{tokens} tokens' },
  confirm: 'Use this model',
  switched: 'Switched to {model}.',
  none: 'No other model is on offer here.',
}

/** A request that has to be changed, in English. */
export const fix: FamilyWords['fix'] = {
  title: 'The request needs a change',
  goTo: 'Go to {field}',
  field: 'What to change: {field}',
}

/** What is handed to support, in English. */
export const support: FamilyWords['support'] = {
  title: 'Report to support',
  intro: 'This is all that is sent. Keys, prompts and cookies are left out.',
  preview: 'The report',
  comment: 'What were you doing?',
  commentHint: 'Optional. Added to the report as you write it.',
  copy: 'Copy the report',
  download: 'Download',
  downloaded: 'The report was downloaded.',
  email: 'Write an e-mail',
  ticket: 'Open a ticket',
  playground: 'Try it in the Playground',
  subject: '{title} ({id})',
  shortened: 'The e-mail or ticket holds only the beginning. Copy the report to send all of it.',
}

/** An answer that broke off, in English. */
export const stream: FamilyWords['stream'] = {
  title: 'The answer broke off',
  emptyTitle: 'No answer arrived',
  text: 'What arrived so far is kept.',
  nothing: 'Nothing had arrived yet.',
  partial: 'The answer so far',
  continue: 'Continue',
  startOver: 'Start over',
  keep: 'Keep as it is',
  continuing: 'Continuing where it broke off …',
  kept: 'The answer is kept as it is.',
}

/** A job that ended without a result, in English. */
export const task: FamilyWords['task'] = {
  title: 'The task failed',
  unknownTitle: 'Nobody knows how the task ended',
  task: 'Task',
  copyTask: 'Copy task ID',
  taskCopied: 'Task ID copied.',
  stage: 'Stage',
  started: 'Started',
  cost: 'Cost',
  checkStatus: 'Check the status',
  checking: 'Looking how the task is doing …',
  unchanged: 'Nothing has changed.',
  changed: 'The task is now at: {stage}.',
  runAgain: 'Run again',
  sameSettings: 'Starts a new task with the same settings.',
  confirmTitle: 'Run it again?',
  confirm: 'Running it again starts a new task and may cost again.',
  dismiss: 'Do not run it',
}
