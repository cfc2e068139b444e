import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storyNameFromExport, toId } from 'storybook/internal/csf'
import { describe, expect, it } from 'vitest'
import { checklist } from '../../stories/checklist/rows.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rows = checklist.flatMap((group) => group.rows)

/** Every story, by the title of its file and the name of its export. */
const stories: ReadonlySet<string> = new Set(
  readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.stories.tsx'))
    .flatMap((path) => {
      const text = readFileSync(join(root, 'stories', path), 'utf8')
      const title = /title: '([^']+)'/.exec(text)?.[1] ?? ''
      return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) =>
        toId(title, storyNameFromExport(name)),
      )
    }),
)

describe('the checklist', () => {
  it('has all rows, in order, and each of them once', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 112 }, (_, index) => index + 1),
    )
    expect(new Set(rows.map(({ feature }) => feature)).size).toBe(112)
  })

  it('leads to stories that are there', () => {
    const named = rows.flatMap(({ shown }) => (shown && 'story' in shown ? shown.story : []))

    expect(named.filter((id) => !stories.has(id))).toEqual([])
  })

  it('names tests that are there', () => {
    const named = rows.flatMap(({ shown }) => (shown && 'file' in shown ? shown : []))
    const missing = named.filter(
      ({ file, title }) => !readFileSync(join(root, file), 'utf8').includes(title),
    )

    expect(missing).toEqual([])
  })

  it('leaves out no more than seven, each with a reason', () => {
    const left = rows.filter(({ shown }) => shown === undefined)

    expect(left.length).toBeLessThanOrEqual(7)
    expect(left.filter(({ reason }) => !reason)).toEqual([])
  })
})
