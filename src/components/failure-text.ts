import type { Failure } from '../core/failure.ts'
import type { RemedyAction } from '../core/remedy.ts'
import type { AskWhom } from './remedies/reader.ts'
import type { Offer } from './remedies/offers.ts'
import { fill, isolate } from './words/fill.ts'
import { remedyWords } from './words/remedy-words.ts'
import type { BasicWords, Surface } from './words/words.ts'

/** Surfaces that speak as briefly as another one. */
const like: Readonly<Record<Surface, 'section' | 'tile'>> = {
  page: 'section',
  section: 'section',
  tile: 'tile',
  inline: 'tile',
}

/** What went wrong, in a sentence or two, whether it cost anything, and whether it lasts. */
export function failureText(
  failure: Failure,
  surface: Surface,
  words: BasicWords,
  isLasting = false,
): string {
  const { labels } = words
  const { [failure.fixableBy]: told, anyone } = words.failures[failure.kind]
  const templates = told ?? anyone
  const template = templates[surface] ?? templates[like[surface]]
  const sentence = fill(template, { gateway: gatewayName(failure, words), model: failure.model })
  if (like[surface] === 'tile') return sentence
  return [sentence, failure.charged && labels.charged[failure.charged], isLasting && labels.lasting]
    .filter(Boolean)
    .join(' ')
}

/** Who answered, as people know it. */
export function gatewayName(failure: Failure, { labels }: BasicWords): string {
  return failure.gateway ?? labels.someGateway
}

/** What to do, as a sentence. */
export function offerText(
  { form, remedy }: Offer,
  failure: Failure,
  { words, askWhom }: { readonly words: BasicWords; readonly askWhom: AskWhom | undefined },
): string {
  const { locale, labels } = words
  const { hint, hintWithParams, hintInChannel, ask } = remedyWords(remedy.action, words)
  if (form === 'ask') return fill(labels.askWhom, { whom: whomOf(failure, askWhom, words), ask })
  const { params, channel } = remedy
  const template =
    (params?.length && hintWithParams) || (channel !== undefined && hintInChannel) || hint
  return fill(template, {
    params: params && new Intl.ListFormat(locale, { type: 'disjunction' }).format(params),
    channel: channel && isolate(channel, locale),
    whom: whomOf(failure, askWhom, words),
    quote: failure.requestId === undefined ? labels.quoteReport : labels.quoteId,
  })
}

/** Who may do what this reader may not. */
export function whomOf(
  failure: Failure,
  askWhom: AskWhom | undefined,
  { labels }: BasicWords,
): string {
  const named = typeof askWhom === 'function' ? askWhom(failure) : askWhom
  return named || labels.someOwner
}

/** A request to somebody who may, ready to be sent. */
export function requestText(
  action: RemedyAction,
  failure: Failure,
  {
    title,
    text,
    words,
  }: { readonly title: string; readonly text: string; readonly words: BasicWords },
): string {
  const { labels } = words
  const lines = [
    fill(labels.request, { title, text, ask: remedyWords(action, words).ask }),
    failure.gateway,
    failure.model && `${labels.facts.model}: ${failure.model}`,
    failure.requestId && `${labels.requestId} ${failure.requestId}`,
  ]
  return lines.filter(Boolean).join('\n')
}
