import { numberFormat } from '../formatters.ts'
import type { Plural, Template } from './template.ts'

/** What the names in a template stand for. */
export type Values = Readonly<Record<string, string | number | undefined>>

/** Replaces the names in braces. A name without a value stands for nothing. */
export function fill(template: Template, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** Chooses the plural form for `count` and fills it; the number is written as the language does. */
export function fillPlural(
  plural: Plural,
  locale: string,
  values: Values & { readonly count: number },
): string {
  const form = new Intl.PluralRules(locale).select(values.count)
  const count = numberFormat(locale, {}).format(values.count)
  return fill(plural[form] ?? plural.other, { ...values, count })
}

/** Lets a name stand at the beginning of a sentence. */
export function startSentence(text: string, locale: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}

/** Languages that run from right to left, of those that have words here or may be brought along. */
const rightToLeft = /^(?:ar|he|fa|ur)\b/

/** Keeps a name such as `#support` in one piece where the words around it run the other way. */
export function isolate(name: string, locale: string): string {
  return rightToLeft.test(locale) ? `\u2068${name}\u2069` : name
}
