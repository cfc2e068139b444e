import type { Failure } from '../../core/failure.ts'
import type { Remedy, RemedyAction } from '../../core/remedy.ts'
import type { FailedCall, ReaderActions } from './reader.ts'
import { chooseRemedies, type RemedyChoices } from './remedy-choice.ts'
import { isOwnLink, isSafeLink } from './safe-link.ts'

/** A remedy in the form in which this reader can have it. */
export type Offer =
  | {
      readonly form: 'link'
      readonly remedy: Remedy
      readonly href: string
      readonly newTab: boolean
    }
  | { readonly form: 'button'; readonly remedy: Remedy; readonly run: () => unknown }
  /** Done by asking the API again. */
  | { readonly form: 'retry'; readonly remedy: Remedy }
  /** This reader may not: whom to ask. */
  | { readonly form: 'ask'; readonly remedy: Remedy }
  /** There is nothing to press, only something to read. */
  | { readonly form: 'say'; readonly remedy: Remedy }

/** What `findOffers` needs besides the failure. */
export interface Reader {
  /** @default the failure's own remedies */
  readonly choices?: RemedyChoices | undefined
  readonly actions: ReaderActions
  /** What an action is told of the call. */
  readonly call: FailedCall
  /** There is a way to ask again. */
  readonly canRetry: boolean
  /** Milliseconds for which the same failure has lasted. */
  readonly lasted: number
}

const retries: ReadonlySet<RemedyAction> = new Set(['retry', 'wait'])

/** What this reader can do about a failure, the primary remedy first. Never a dead button. */
export function findOffers(failure: Failure, reader: Reader): readonly Offer[] {
  const isDue = ({ after }: Remedy) => after !== undefined && reader.lasted >= after
  const remedies = chooseRemedies(failure, reader.choices ?? {})
  const due = remedies.filter(isDue)
  const rest = remedies.filter((remedy) => !isDue(remedy))
  // The same people are asked for access, and that says for what.
  const isTwice = ({ action }: Remedy) =>
    action === 'ask-owner' && rest.some((other) => other.action === 'request-access')
  return [...due, ...rest]
    .filter((remedy) => !isTwice(remedy))
    .map((remedy) => offerOf(remedy, failure, reader))
}

function offerOf(remedy: Remedy, failure: Failure, { actions, call, canRetry }: Reader): Offer {
  const given = actions[remedy.action]
  if (given === false) return { form: 'ask', remedy }
  if (typeof given === 'function')
    return { form: 'button', remedy, run: () => given(failure, remedy, call) }
  if (given !== undefined && isOwnLink(given))
    return { form: 'link', remedy, href: given, newTab: isSafeLink(given) }
  if (retries.has(remedy.action)) return { form: canRetry ? 'retry' : 'say', remedy }
  const { href } = remedy
  if (href !== undefined && isSafeLink(href))
    return { form: 'link', remedy, href, newTab: !href.startsWith('mailto:') }
  return { form: 'say', remedy }
}

/** Whether an offer is a link or a button of its own. */
export function isActionOffer(offer: Offer): offer is Extract<Offer, { form: 'link' | 'button' }> {
  return offer.form === 'link' || offer.form === 'button'
}
