import { describe, expect, it } from 'vitest'
import { english } from '../../src/components/words/english.ts'
import { fill } from '../../src/components/words/fill.ts'
import type { Words } from '../../src/components/words/words.ts'

/** Every language, with the name its words are exported under. */
const languages = [
  ['en', 'en'],
  ['de', 'de'],
  ['fr', 'fr'],
  ['es', 'es'],
  ['pt-BR', 'ptBR'],
  ['it', 'it'],
  ['nl', 'nl'],
  ['pl', 'pl'],
  ['tr', 'tr'],
  ['ru', 'ru'],
  ['uk', 'uk'],
  ['ja', 'ja'],
  ['ko', 'ko'],
  ['zh-CN', 'zhCN'],
  ['zh-TW', 'zhTW'],
  ['ar', 'ar'],
  ['he', 'he'],
  ['hi', 'hi'],
  ['id', 'id'],
  ['vi', 'vi'],
] as const

const files = import.meta.glob<Readonly<Record<string, Words>>>('../../src/locales/*.ts', {
  eager: true,
})

function wordsOf(tag: string): Words {
  const name = languages.find(([known]) => known === tag)?.[1] ?? ''
  const words = files[`../../src/locales/${tag}.ts`]?.[name]
  if (!words) throw new Error(`src/locales/${tag}.ts does not export ${name}.`)
  return words
}

/** A sentence, or one for each plural form, and where it stands. */
interface Entry {
  readonly path: string
  readonly forms: Readonly<Record<string, string>>
}

function entriesOf(table: object, path = ''): readonly Entry[] {
  return Object.entries(table).flatMap(([name, value]): readonly Entry[] => {
    const here = path ? `${path}.${name}` : name
    if (here === 'locale') return []
    if (typeof value === 'string') return [{ path: here, forms: { always: value } }]
    if (isPlural(value)) return [{ path: here, forms: value }]
    return entriesOf(value, here)
  })
}

const isPlural = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && 'other' in value

const pathsOf = (words: Words): readonly string[] => entriesOf(words).map(({ path }) => path)

const templatesOf = (words: Words): readonly (readonly [string, string])[] =>
  entriesOf(words).flatMap(({ path, forms }) =>
    Object.entries(forms).map(([form, template]) => [`${path} (${form})`, template] as const),
  )

/** The templates that a rule does not allow. */
const against = (words: Words, rule: RegExp): readonly string[] =>
  templatesOf(words)
    .filter(([, template]) => rule.test(template))
    .map(([path, template]) => `${path}: ${template}`)

const namesIn = (template: string): readonly string[] =>
  [...new Set(template.match(/\{\w+\}/g))].toSorted()

const englishNames = new Map(
  entriesOf(english).map(({ path, forms }) => [path, namesIn(Object.values(forms).join(' '))]),
)

/** Numbers that stand for every plural form of a language, millions and fractions aside. */
const counts = Array.from({ length: 201 }, (_, count) => count)

/** How many numbers take which form. */
function countsByForm(tag: string, least = 0): ReadonlyMap<string, number> {
  const rules = new Intl.PluralRules(tag)
  const byForm = new Map<string, number>()
  for (const count of counts.slice(least)) {
    const form = rules.select(count)
    byForm.set(form, (byForm.get(form) ?? 0) + 1)
  }
  return byForm
}

/** A form for one number alone can say that number in a word, or not at all. */
function expectedNames(tag: string, { path }: Entry, form: string): readonly string[] {
  const names = englishNames.get(path) ?? []
  const saysItself = countsByForm(tag).get(form) === 1
  return saysItself ? names.filter((name) => name !== '{count}' && name !== '{tokens}') : names
}

/** What a form says without, or of its own. */
function misnamed(tag: string, entry: Entry): readonly string[] {
  return Object.entries(entry.forms).flatMap(([form, template]) => {
    const names = namesIn(template)
    const known = englishNames.get(entry.path) ?? []
    const missing = expectedNames(tag, entry, form).filter((name) => !names.includes(name))
    const own = names.filter((name) => !known.includes(name))
    return [...missing, ...own].map((name) => `${entry.path} (${form}): ${name}`)
  })
}

/** The forms for which a sentence is needed; some are only said from two on. */
function formsNeeded(tag: string, path: string): readonly string[] {
  return [...countsByForm(tag, path.endsWith('Many') ? 2 : 0).keys()]
}

/** Words that are the same in many languages. */
const isSharedWord = (template: string): boolean =>
  (template.replace(/\{\w+\}/g, '').match(/[\p{L}-]+/gu) ?? []).length <= 1

const tilesOf = ({ failures }: Words): readonly string[] =>
  Object.values(failures).flatMap((byReader) => Object.values(byReader).map(({ tile }) => tile))

describe('the languages', () => {
  it('are these, each in a file of its own', () => {
    const paths = languages.map(([tag]) => `../../src/locales/${tag}.ts`)

    expect(Object.keys(files).toSorted()).toEqual(paths.toSorted())
  })

  it('do not compile without one of their words', () => {
    const { retry, ...labels } = english.labels
    // @ts-expect-error: a label is missing
    const words: Words = { ...english, labels }
    const { topUp, ...rest } = english
    // @ts-expect-error: the words of a component are missing
    const others: Words = rest

    expect([retry, topUp.title]).toEqual(['Retry', 'Out of credit'])
    expect(words.labels).not.toHaveProperty('retry')
    expect(others).not.toHaveProperty('topUp')
  })
})

describe.each(languages)('the words in %s', (tag) => {
  it('say which language they are in', () => {
    expect(wordsOf(tag).locale).toBe(tag)
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  })

  it('are those that English has, no fewer and no more', () => {
    expect(pathsOf(wordsOf(tag)).toSorted()).toEqual(pathsOf(english).toSorted())
  })

  it('name what English names', () => {
    expect(entriesOf(wordsOf(tag)).flatMap((entry) => misnamed(tag, entry))).toEqual([])
  })

  it('have a form for every number', () => {
    const missing = entriesOf(wordsOf(tag))
      .filter(({ forms }) => 'other' in forms)
      .flatMap(({ path, forms }) =>
        formsNeeded(tag, path)
          .filter((form) => !(form in forms))
          .map((form) => `${path} (${form})`),
      )

    expect(missing).toEqual([])
  })

  it('say something, without spaces to spare', () => {
    expect(against(wordsOf(tag), /^$|^\s|\s$|\s\s/)).toEqual([])
  })

  it('use the marks of the language: no straight quotes, no three dots, no shouting', () => {
    expect(against(wordsOf(tag), /["'`´!！]|\.\.\./)).toEqual([])
  })

  it('leave the direction to the markup', () => {
    expect(against(wordsOf(tag), /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)).toEqual([])
  })

  it('fit a tile', () => {
    expect(tilesOf(wordsOf(tag)).filter((tile) => tile.length > 60)).toEqual([])
  })

  it('name a button by what is written on it', () => {
    const { labels } = wordsOf(tag)
    const visible = (text: string) => text.toLocaleLowerCase(tag)

    expect(visible(fill(labels.retryOf, { title: '' }))).toContain(visible(labels.retry))
    expect(visible(fill(labels.stopOf, { title: '' }))).toContain(visible(labels.stop))
    expect(visible(fill(labels.dismissOf, { title: '' }))).toContain(visible(labels.dismiss))
  })
})

describe.each(languages.filter(([tag]) => tag !== 'en'))('the words in %s', (tag) => {
  const inEnglish = new Map(templatesOf(english))
  const same = () =>
    templatesOf(wordsOf(tag)).filter(([path, template]) => inEnglish.get(path) === template)

  it('are not left in English', () => {
    expect(same().filter(([, template]) => !isSharedWord(template))).toEqual([])
  })

  it('share no more than a few words with English', () => {
    expect(same().length).toBeLessThanOrEqual(16)
  })
})
