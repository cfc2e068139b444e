import { describe, expect, it } from 'vitest'
import type { Plural } from '../../src/components/words/template.ts'
import { fillPlural } from '../../src/components/words/fill.ts'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { fr } from '../../src/locales/fr.ts'
import { it as italian } from '../../src/locales/it.ts'
import { ja } from '../../src/locales/ja.ts'
import { pl } from '../../src/locales/pl.ts'

describe('a sentence with a number', () => {
  it.each([
    [1, 'Rozwiązano 1 problem.'],
    [3, 'Rozwiązano 3 problemy.'],
    [5, 'Rozwiązano 5 problemów.'],
    [13, 'Rozwiązano 13 problemów.'],
    [22, 'Rozwiązano 22 problemy.'],
  ])('has the Polish form of %i', (count, sentence) => {
    expect(fillPlural(pl.spoken.recoveredMany, 'pl', { count })).toBe(sentence)
  })

  it.each([
    [0, '0 requête en attente.'],
    [1, '1 requête en attente.'],
    [2, '2 requêtes en attente.'],
    [3_000_000, '3\u202f000\u202f000 requêtes en attente.'],
  ])('has the French form of %i', (count, sentence) => {
    expect(fillPlural(fr.offline.waiting, 'fr', { count })).toBe(sentence)
  })

  it('can say one in a word', () => {
    expect(fillPlural(italian.spoken.andMore, 'it', { count: 1 })).toBe('E un altro problema.')
  })

  it('writes numbers as its language does', () => {
    expect(fillPlural(de.offline.waiting, 'de', { count: 1_234 })).toBe('1.234 Anfragen warten.')
    expect(fillPlural(ar.offline.waiting, 'ar-EG', { count: 12 })).toContain('١٢')
  })

  it('has one form where its language has but one', () => {
    const forms: readonly Plural[] = [ja.offline.waiting, ja.spoken.failedMany]

    expect(forms.map((plural) => Object.keys(plural))).toEqual([['other'], ['other']])
  })
})
