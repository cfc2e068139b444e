import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const here = new URL('./', import.meta.url)
const rows = readFileSync(new URL('README.md', here), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| E'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule = '', , file = '', title = '']) => ({
    rule,
    file: file.replaceAll('`', ''),
    title,
  }))

const textOf = (file: string): string =>
  readFileSync(fileURLToPath(new URL(file.includes('/') ? `../${file}` : file, here)), 'utf8')

/** The numbers from E01 to E60 that a cell such as `E01–E16` means. */
function rulesIn(cell: string): readonly number[] {
  const [first = 0, last = first] = [...cell.matchAll(/E(\d+)/g)].map(([, digits]) =>
    Number(digits),
  )
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

describe('the table of rules', () => {
  it('has every rule that a machine can hold', () => {
    const held = new Set(rows.flatMap(({ rule }) => rulesIn(rule)))

    expect([...held].toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 59 }, (_, index) => index + 1),
    )
  })

  it.each(rows.map((row) => [row.rule, row] as const))(
    '%s names a test that is there',
    (rule, { file, title }) => {
      const text = textOf(file)
      const titles = title.includes('…')
        ? rulesIn(rule).map((number) => `E${String(number).padStart(2, '0')} `)
        : [title]

      for (const one of titles) expect(text.includes(one), `${file}: ${one}`).toBe(true)
    },
  )
})
