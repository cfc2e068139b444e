import { messages } from './envelope.ts'
import { textOf } from './foreign.ts'
import { tellingOf } from './spell.ts'
import { isArray, isPlainObject, type PlainObject } from './plain.ts'
import { isGoodNews } from './saying.ts'

const known = new WeakMap<PlainObject, string | undefined>()

/** The sentence of one level of an error body; every step asks for it, so it is looked for once. */
export function messageOf(level: PlainObject): string | undefined {
  if (!known.has(level)) known.set(level, findMessage(level))
  return known.get(level)
}

function findMessage(level: PlainObject): string | undefined {
  for (const [path, value] of tellingOf(level, messages)) {
    const text = isArray(value) ? listed(value) : textOf(value)
    if (text && !isGoodNews(text) && !(path === 'error' && isToken(text))) return text
  }
  return constraintOf(level)
}

/** class-validator names the rule that was broken, not the field: `{"isEmail": "email must be an email"}`. */
function constraintOf({ constraints }: PlainObject): string | undefined {
  return isPlainObject(constraints) ? textOf(Object.values(constraints)[0]) : undefined
}

function listed(list: readonly unknown[]): string | undefined {
  return textOf(list.filter((one) => typeof one === 'string').join('; '))
}

/** A machine word, as opposed to a sentence. */
export function isToken(text: string): boolean {
  return text.length <= 80 && /^(?:[a-z0-9_.:/-]+|[A-Z0-9_]+_[A-Z0-9_]+)$/.test(text)
}
