import { expect, it } from 'vitest'
import { offerText } from '../../src/components/failure-text.ts'
import { mergeWords } from '../../src/components/words/merge.ts'
import { toFailure } from '../../src/core/index.ts'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'

const failure = toFailure(new Error('Something broke'))
const remedy = { action: 'contact-support', channel: '#ecolink-support' } as const
const textIn = (words: typeof ar) =>
  offerText({ form: 'say', remedy }, failure, { words: mergeWords(words), askWhom: undefined })

it('the name of a channel keeps its sign in front of it among words from right to left', () => {
  expect(textIn(ar)).toContain('\u2068#ecolink-support\u2069')
})

it('and holds no unseen characters elsewhere, where it may be copied', () => {
  expect(textIn(de)).toContain('#ecolink-support')
  expect(textIn(de)).not.toMatch(/[\u2066-\u2069]/)
})
