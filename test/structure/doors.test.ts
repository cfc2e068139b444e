import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8')

/** What a door exports, by the first name of each line. */
function namesOf(path: string, sign: RegExp): readonly string[] {
  return [...read(path).matchAll(sign)].map(([, name = '']) => name)
}

const sorted = (names: readonly string[]) =>
  names.toSorted((one, other) => one.localeCompare(other, 'en', { sensitivity: 'base' }))

const doors = ['components/index.ts', 'components/parts.ts']

describe.each(doors)('the door %s', (path) => {
  it.each([
    ['components', /^export \{ ([A-Z]\w*)/gm],
    ['functions and tables', /^export \{ ([a-z]\w*)/gm],
    ['types', /^export type \{ (\w+)/gm],
  ] as const)('has its %s in the order of their names', (_, sign) => {
    const names = namesOf(path, sign)

    expect(names).not.toEqual([])
    expect(names).toEqual(sorted(names))
  })
})
