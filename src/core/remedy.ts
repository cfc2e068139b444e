/** What a person can do about a failure. Closed, so that every action has words in every language. */
export type KnownAction =
  | 'fix-request'
  | 'shorten-input'
  | 'reduce-size'
  | 'edit-prompt'
  | 'check-api-key'
  | 'sign-in'
  | 'switch-account'
  | 'request-access'
  | 'top-up'
  | 'raise-limit'
  | 'change-plan'
  | 'wait'
  | 'choose-model'
  | 'check-resource'
  | 'resolve-conflict'
  | 'create-again'
  | 'retry'
  | 'retry-smaller'
  | 'check-connection'
  | 'contact-support'
  | 'run-again'
  | 'check-status'
  | 'open-messages'
  | 'open-playground'
  | 'open-status-page'
  | 'open-docs'
  | 'use-streaming'
  | 'ask-owner'

/** An action that an app or a gateway of its own brings along. */
export type OwnAction = `x-${string}`

/** What a person can do about a failure. */
export type RemedyAction = KnownAction | OwnAction

/** One action that a person can take. */
export interface Remedy {
  readonly action: RemedyAction
  /** Where it is done: `https:`, or `mailto:` when it comes from the gateway's own data. */
  readonly href?: string | undefined
  /** Where support is when it has no address, such as `#ecolink-support`. */
  readonly channel?: string | undefined
  /** What to change, by the names of the wire, such as `max_tokens`. */
  readonly params?: readonly string[] | undefined
  /** Once the same failure has lasted this long on one model (milliseconds), this remedy comes first. */
  readonly after?: number | undefined
}
