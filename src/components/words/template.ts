/**
 * A sentence with names in braces, such as `{gateway}`, that are replaced when it is shown. Plain
 * strings, so that words can be kept as data and handed from a server to a client.
 */
export type Template = string

/** A template for each plural form of the language, chosen by `{count}`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, Template>>> & {
  readonly other: Template
}
