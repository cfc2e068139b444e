import { fill, startSentence } from './fill.ts'
import type { RemedyAction } from '../../core/remedy.ts'
import type { BasicWords, RemedyWords } from './words.ts'

/** The words of a remedy. An action of the app's own that has none is called by its name. */
export function remedyWords(action: RemedyAction, { remedies, locale }: BasicWords): RemedyWords {
  return remedies[action] ?? wordsOfName(action.slice(2).replaceAll('-', ' '), locale)
}

function wordsOfName(name: string, locale: string): RemedyWords {
  const label = startSentence(name, locale)
  return { label, hint: fill('{label}.', { label }), ask: name }
}
