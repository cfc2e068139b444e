import type { Offer } from './offers.ts'
import type { Surface } from '../words/words.ts'

/** Where each offer goes. */
export interface Plan {
  /** The primary remedy, where it is only a sentence. */
  readonly hint: Offer | undefined
  /** To press, the primary remedy first if it can be pressed. */
  readonly actions: readonly Offer[]
  /** The rest, as a list. */
  readonly steps: readonly Offer[]
  /** The first offer is in `actions`. */
  readonly primary: boolean
}

/** How many things to press there is room for besides a retry; and where a retry comes first. */
const room: Readonly<Record<Surface, readonly [alone: number, afterRetry: number]>> = {
  page: [3, 2],
  section: [2, 2],
  tile: [1, 0],
  inline: [1, 0],
}

/** Surfaces with room for a list. */
const roomy: ReadonlySet<Surface> = new Set(['page', 'section'])

/** Offers whose sentence says more than their button would. */
const explained: ReadonlySet<string> = new Set(['open-playground'])

/** Puts the offers where a surface has room for them. */
export function planOffers(offers: readonly Offer[], surface: Surface): Plan {
  const [first] = offers
  const hint = first && isSentence(first) ? first : undefined
  const pressed = offers.filter(
    (offer) => !isSentence(offer) && !explained.has(offer.remedy.action),
  )
  const [alone, afterRetry] = room[surface]
  const links = pressed
    .filter(({ form }) => form !== 'retry')
    .slice(0, first?.form === 'retry' ? afterRetry : alone)
  const actions = pressed.filter((offer) => offer.form === 'retry' || links.includes(offer))
  const rest = offers.filter(
    (offer) => offer !== hint && (!actions.includes(offer) || isUnsaid(offer)),
  )
  return {
    hint,
    actions,
    steps: roomy.has(surface) ? rest : [],
    primary: first !== undefined && actions[0] === first,
  }
}

function isSentence({ form }: Offer): boolean {
  return form === 'say' || form === 'ask'
}

/** A retry button cannot say what to change before. */
function isUnsaid({ form, remedy }: Offer): boolean {
  return form === 'retry' && remedy.params !== undefined
}
