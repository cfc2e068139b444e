import type { Failure } from '../../core/failure.ts'
import type { Remedy } from '../../core/remedy.ts'
import { findOffers, isActionOffer, type Offer, type Reader } from './offers.ts'

/** How an app says where credit is added. */
export interface PayWay {
  /** A page of the app or of the web. @default the provider’s `top-up` action, else the gateway’s link */
  readonly href?: string | undefined
  /** Opens the app’s own way to pay; wins over `href`. @default none */
  readonly onTopUp?: (() => void) | undefined
}

/** How this reader can add credit: what the prompt was given, else the provider's action, else the gateway's link. */
export function payOffer(
  failure: Failure,
  { actions, call }: Pick<Reader, 'actions' | 'call'>,
  way: PayWay,
): Offer {
  const remedy: Remedy = failure.remedies.find(({ action }) => action === 'top-up') ?? {
    action: 'top-up',
  }
  const own = way.onTopUp ?? way.href
  const reader = {
    call,
    actions: own === undefined || actions['top-up'] === false ? actions : { 'top-up': own },
    canRetry: false,
    lasted: 0,
  }
  const [offer = { form: 'say', remedy } as const] = findOffers(
    { ...failure, remedies: [remedy] },
    reader,
  )
  return isActionOffer(offer) && offer.form === 'link' ? { ...offer, newTab: true } : offer
}
