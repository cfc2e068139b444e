import type { BasicWords } from './words.ts'

/** What can be done, in English. */
export const remedies: BasicWords['remedies'] = {
  'fix-request': {
    label: 'Correct the request',
    hint: 'Correct the request and send it again.',
    hintWithParams: 'Correct {params} and send the request again.',
    ask: 'correct the request',
  },
  'shorten-input': {
    label: 'Shorten the input',
    hint: 'Shorten the input, or start a new conversation.',
    ask: 'shorten the input',
  },
  'reduce-size': {
    label: 'Make it smaller',
    hint: 'Make the file or the request smaller.',
    hintWithParams: 'Make {params} smaller.',
    ask: 'make the request smaller',
  },
  'edit-prompt': {
    label: 'Edit the prompt',
    hint: 'Reword the prompt or use other material.',
    ask: 'reword the prompt',
  },
  'check-api-key': {
    label: 'Open API keys',
    hint: 'Check that the API key is complete, active and the right one; if in doubt, create a new one.',
    hintWithParams: 'Check the API key and its {params}.',
    ask: 'check the API key',
  },
  'sign-in': {
    label: 'Sign in again',
    hint: 'Sign in again.',
    ask: 'sign in again',
  },
  'switch-account': {
    label: 'Switch account',
    hint: 'Check that the right account is selected.',
    ask: 'switch the account',
  },
  'request-access': {
    label: 'Request access',
    hint: 'Ask {whom} for access.',
    ask: 'give me access',
  },
  'top-up': {
    label: 'Add credit',
    hint: 'Add credit to the account.',
    ask: 'add credit',
  },
  'raise-limit': {
    label: 'Raise the limit',
    hint: 'Raise the limit, or wait until it is reset.',
    ask: 'raise the limit',
  },
  'change-plan': {
    label: 'See plans',
    hint: 'Change to a plan that includes this.',
    ask: 'change the plan',
  },
  wait: {
    label: 'Retry',
    hint: 'Wait a little, then try again.',
    ask: 'try again later',
  },
  'choose-model': {
    label: 'Choose another model',
    hint: 'Choose another model, and check its spelling.',
    ask: 'choose another model',
  },
  'check-resource': {
    label: 'Check what exists',
    hint: 'Check the name or the address; it may have been deleted or moved.',
    hintWithParams: 'Check {params}; it may be misspelled, deleted or moved.',
    ask: 'check whether this exists',
  },
  'resolve-conflict': {
    label: 'See what exists',
    hint: 'Choose another name, or remove what is in the way.',
    hintWithParams: 'Choose another {params}, or remove what is in the way.',
    ask: 'remove what is in the way',
  },
  'create-again': {
    label: 'Create it again',
    hint: 'Create it again.',
    ask: 'create it again',
  },
  retry: {
    label: 'Retry',
    hint: 'Try again.',
    hintWithParams: 'Try again; for streaming, raise the {params}.',
    ask: 'try again',
  },
  'retry-smaller': {
    label: 'Try something smaller',
    hint: 'Try again with a smaller request.',
    hintWithParams: 'Try a smaller {params}.',
    ask: 'try a smaller request',
  },
  'check-connection': {
    label: 'Check the connection',
    hint: 'Check the internet connection, a VPN or a content blocker.',
    ask: 'check the connection',
  },
  'contact-support': {
    label: 'Contact support',
    hint: 'Contact support and {quote}.',
    hintInChannel: 'Ask in {channel} and {quote}.',
    ask: 'contact support',
  },
  'run-again': {
    label: 'Run it again',
    hint: 'Start the task again.',
    ask: 'start the task again',
  },
  'check-status': {
    label: 'Check the status',
    hint: 'Check first whether it ran, before sending it again.',
    hintWithParams: 'Look under {params} for what happened.',
    ask: 'check whether it ran',
  },
  'open-messages': {
    label: 'Open Messages',
    hint: 'The Messages page of the console says more.',
    ask: 'look at the Messages page',
  },
  'open-playground': {
    label: 'Open the Playground',
    hint: 'Try the same request in the Playground. If it works there, the cause is in your code; if it fails there too, it is the platform, the balance or the model.',
    ask: 'try the same request in the Playground',
  },
  'open-status-page': {
    label: 'See the status page',
    hint: 'See the status page for known problems.',
    ask: 'look at the status page',
  },
  'open-docs': {
    label: 'Read the documentation',
    hint: 'The documentation says what is expected.',
    ask: 'read the documentation',
  },
  'use-streaming': {
    label: 'Use streaming',
    hint: 'Turn streaming on, so that the answer arrives in parts.',
    hintWithParams: 'Turn streaming on ({params}), so that the answer arrives in parts.',
    ask: 'turn streaming on',
  },
  'ask-owner': {
    label: 'Ask an owner',
    hint: 'Ask {whom}.',
    ask: 'look at this',
  },
}
