import type { Failure } from '../../core/failure.ts'
import type { KnownAction, Remedy } from '../../core/remedy.ts'
import { fitReport, mailLink, type FittedLink } from './mail-link.ts'
import { findOffers, type Offer, type Reader } from './offers.ts'
import { isOwnLink } from './safe-link.ts'

/** Where an app takes reports: an address to write to, or the address of a page made of the report. */
export type SupportTo =
  | { readonly email: string }
  | {
      /** The report is cut to what fits into an address; all of it can be copied. */
      readonly href: (report: string) => string
    }

/** How a report reaches support: prefilled in a mail or a ticket, else as the failure's own remedy says. */
export type SupportWay =
  | ({ readonly form: 'email' | 'ticket' } & FittedLink)
  | { readonly form: 'offer'; readonly offer: Offer }

/** What goes into a mail or a ticket. */
interface Letter {
  readonly subject: string
  readonly text: string
}

/** The way to support: what the app says, else what the gateway's own data says. */
export function supportWay(
  failure: Failure,
  to: SupportTo | undefined,
  letter: Letter,
  reader: Pick<Reader, 'actions' | 'call'>,
): SupportWay {
  if (to && 'email' in to) return mailTo(to.email, letter)
  if (to) {
    const { text, isShort } = fitReport(letter.text)
    const href = to.href(text)
    if (isOwnLink(href)) return { form: 'ticket', href, isShort }
  }
  const offer = offerOf('contact-support', failure, reader)
  const isMail = offer.form === 'link' && offer.href.startsWith('mailto:')
  return isMail ? mailTo(addressOf(offer.href), letter) : { form: 'offer', offer }
}

/** What an action is for this reader, also where the failure did not tell of it. */
export function offerOf(
  action: KnownAction,
  failure: Failure,
  { actions, call }: Pick<Reader, 'actions' | 'call'>,
): Offer {
  const remedy: Remedy = failure.remedies.find((one) => one.action === action) ?? { action }
  const reader = { actions, call, canRetry: false, lasted: 0 }
  const [offer = { form: 'say', remedy } as const] = findOffers(
    { ...failure, remedies: [remedy] },
    reader,
  )
  return offer
}

function mailTo(email: string, { subject, text }: Letter): SupportWay {
  return { form: 'email', ...mailLink(email, subject, text) }
}

/** The address alone: a subject of its own would be a second one. */
function addressOf(href: string): string {
  const [address = ''] = href.slice('mailto:'.length).split('?')
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
