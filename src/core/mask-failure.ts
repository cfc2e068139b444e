import type { Failure } from './failure.ts'
import { dig, textOf } from './foreign.ts'
import type { Mask } from './mask.ts'
import { isArray, isPlainObject, toPlain, type Plain, type PlainObject } from './plain.ts'
import { withoutGaps } from './without-gaps.ts'

/** Fields that hold words of this library, never of the wire. */
const ownWords: ReadonlySet<string> = new Set(['kind', 'fixableBy', 'outcome', 'charged', 'action'])

/** Addresses to write to come from a gateway's own data alone. */
function isOurs(name: string, value: Plain): boolean {
  return ownWords.has(name) || (typeof value === 'string' && value.startsWith('mailto:'))
}

/** Fields that are of no use with a part hidden; they are left out instead. */
const wholes: ReadonlySet<string> = new Set(['id', 'requestId', 'href'])

/** Hides what `mask` hides in a failure that was made without it. Returns the same failure where that is nothing. */
export function maskFailure(failure: Failure, mask: Mask): Failure
export function maskFailure(failure: object, mask: Mask): object {
  let changed = false
  const copy = (value: Plain): Plain => {
    if (typeof value === 'string') {
      const masked = mask(value)
      changed ||= masked !== value
      return masked
    }
    if (isArray(value)) return value.map((one) => copy(one))
    return isPlainObject(value) ? copyFields(value) : value
  }
  const copyFields = (fields: PlainObject): PlainObject => {
    const copied: [string, Plain][] = []
    for (const [name, value] of Object.entries(fields)) {
      if (value === null) continue
      const masked = isOurs(name, value) ? value : copy(value)
      if (!wholes.has(name) || masked === value) copied.push([name, masked])
    }
    return Object.fromEntries(copied)
  }

  const masked = copy(toPlain(failure))
  return changed && isPlainObject(masked) ? withoutHoles(masked) : failure
}

/** Leaves out request ids that were hidden; the first of those that are left is the one to quote. */
function withoutHoles(failure: PlainObject): object {
  const { requestIds } = failure
  const left = isArray(requestIds) ? requestIds.filter((one) => dig(one, 'id') !== undefined) : []
  return withoutGaps({ ...failure, requestIds: left, requestId: textOf(dig(left, '0.id')) })
}
