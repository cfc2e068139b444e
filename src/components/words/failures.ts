import type { BasicWords } from './words.ts'

/** What went wrong, in English. */
export const failures: BasicWords['failures'] = {
  'invalid-request': {
    anyone: {
      section: 'Something in the request is missing, wrong, or not supported by the chosen model.',
      tile: 'The request was not accepted.',
    },
  },
  'context-length-exceeded': {
    anyone: {
      section: 'The input is longer than this model can read at once.',
      tile: 'Too long for this model.',
    },
  },
  'payload-too-large': {
    anyone: {
      section: 'The request, or a file in it, is larger than allowed.',
      tile: 'Larger than allowed.',
    },
  },
  'content-blocked': {
    anyone: {
      section: 'A safety or policy check refused this content.',
      tile: 'Refused by a content check.',
    },
  },
  authentication: {
    anyone: {
      section:
        'The key or session is missing, wrong, expired or revoked, perhaps by someone in your organisation.',
      tile: 'The key or session was not accepted.',
    },
    account: {
      section: 'The key was disabled or revoked by someone in this organisation.',
      tile: 'The key was disabled or revoked.',
    },
    operator: {
      section: 'The app’s own access to {gateway} was not accepted. You cannot fix this here.',
      tile: 'The app’s own access was not accepted.',
    },
  },
  'permission-denied': {
    anyone: {
      section: 'This account or key is not allowed to do this.',
      tile: 'Not allowed with this account or key.',
    },
    user: {
      section: 'This is not allowed from here: from this country, network or account.',
      tile: 'Not allowed from here.',
    },
    operator: {
      section: 'The app itself is not allowed to do this at {gateway}. You cannot fix this here.',
      tile: 'The app itself is not allowed to.',
    },
  },
  'insufficient-balance': {
    anyone: {
      section: 'The account has too little credit for this request.',
      tile: 'Not enough credit.',
    },
    operator: {
      section:
        'The account behind {gateway} has run out of credit. Your own balance is not the cause.',
      tile: 'The service itself is out of credit.',
    },
  },
  'spend-limit': {
    anyone: {
      section: 'A spending limit is used up. The balance itself may be fine.',
      tile: 'A spending limit is used up.',
    },
    operator: {
      section: 'A spending limit of the app itself is used up. Your own balance is not the cause.',
      tile: 'The app’s own spending limit is used up.',
    },
  },
  'plan-required': {
    anyone: {
      section: 'The current plan does not include this.',
      tile: 'Not included in the plan.',
    },
  },
  'rate-limited': {
    anyone: {
      section: 'Too many requests in a short time. Waiting is enough.',
      tile: 'Too many requests.',
    },
    account: {
      section: 'The limit of this account is reached. Waiting is enough; a higher limit avoids it.',
      tile: 'The account’s limit is reached.',
    },
    operator: {
      section: 'The limit that everybody shares here is reached. Waiting is enough.',
      tile: 'The shared limit is reached.',
    },
  },
  'model-not-found': {
    anyone: {
      section: 'This model is unknown here: it may be misspelled, or no longer offered.',
      tile: 'This model is unknown here.',
    },
    operator: {
      section: 'This model is not set up here. Whoever runs {gateway} can change that.',
      tile: 'This model is not set up here.',
    },
  },
  'not-found': {
    anyone: {
      section: 'What was asked for does not exist, or no longer does.',
      tile: 'It does not exist.',
    },
    operator: {
      section: 'The address of {gateway} does not lead there. Whoever set this up can correct it.',
      tile: 'The address is not right.',
    },
  },
  conflict: {
    anyone: {
      section: 'This clashes with something that exists already or is being changed.',
      tile: 'Clashes with something that exists.',
    },
  },
  gone: {
    anyone: {
      section: 'This has expired or was removed for good.',
      tile: 'Expired or removed.',
    },
  },
  'server-error': {
    anyone: {
      section: 'Something broke on the side of {gateway}. Your request is not the cause.',
      tile: 'Something broke on the other side.',
    },
  },
  'upstream-error': {
    anyone: {
      section: 'The provider behind {gateway} answered badly. This often passes.',
      tile: 'The provider answered badly.',
    },
    operator: {
      section:
        'The provider behind {gateway} cannot be reached as it is set up. Only those who run it can change that.',
      tile: 'The provider cannot be reached.',
    },
  },
  unavailable: {
    anyone: {
      section: 'No server is free for this right now. This usually clears up within seconds.',
      tile: 'No server is free right now.',
    },
    operator: {
      section:
        'Nothing is set up to serve this model right now. Whoever runs {gateway} can change that.',
      tile: 'Nothing serves this model right now.',
    },
  },
  timeout: {
    anyone: {
      section: 'The answer took too long and was given up. The request may still have run.',
      tile: 'The answer took too long.',
    },
    operator: {
      section:
        'What runs in between gave up before the answer came. Whoever runs {gateway} can allow more time.',
      tile: 'Something in between gave up.',
    },
  },
  network: {
    anyone: {
      section: 'No answer came back. The connection may be down or blocked.',
      tile: 'No answer came back.',
    },
  },
  canceled: {
    anyone: { section: 'The request was canceled.', tile: 'Canceled.' },
  },
  configuration: {
    anyone: {
      section:
        'This is not set up yet on the side of {gateway}. Only those who run it can change that.',
      tile: 'Not set up on the other side.',
    },
  },
  'invalid-response': {
    anyone: {
      section: 'The answer was empty, cut off or unreadable.',
      tile: 'The answer was unreadable.',
    },
    operator: {
      section:
        'A web page came back in place of an answer: the address may be wrong, or something in between answered.',
      tile: 'A web page came back instead.',
    },
  },
  'task-failed': {
    anyone: {
      section: 'The task ended without a result.',
      tile: 'The task ended without a result.',
    },
    user: {
      section: 'The task was stopped before it had a result.',
      tile: 'The task was stopped.',
    },
  },
  unknown: {
    anyone: {
      section: 'The call failed, and the answer does not say why.',
      tile: 'It failed for an unknown reason.',
    },
    user: {
      section: 'The call failed, and the answer does not say why. Check what was sent.',
      tile: 'It failed for an unknown reason.',
    },
  },
}
