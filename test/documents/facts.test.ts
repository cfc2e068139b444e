import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as components from '../../src/components/index.ts'
import * as query from '../../src/query/index.ts'
import { places } from '../../stories/start-here/words.ts'
import { readDocuments, root } from './documents.ts'

const documents = readDocuments()
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The parts of `text` that a pattern with one group finds, each once. */
const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, part = '']) => part)),
]

/** The provider is around the family, not of it. */
const isComponent = (name: string) => /^[A-Z]/.test(name) && name !== 'RecourseProvider'

const { scripts } = JSON.parse(read('package.json'))

describe.each(documents.map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
  it('links to files that are there', () => {
    const prose = text.replaceAll(/```[\s\S]*?```/g, '')
    const links = found(prose, /(?:\]\(|(?:src|srcset|href)=")(?!https?:|#)([^)"#]+)/g)

    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })

  it('names commands that exist', () => {
    const commands = found(text, /npm run ([\w:]+)/g)

    expect(commands.filter((command) => !(command in scripts))).toEqual([])
  })
})

/** How Storybook names a story: https://storybook.js.org/docs/api/csf#story-id */
const idOf = (title: string) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

/** The ids of all stories, and of the components that they are about. */
function storyIds(): readonly string[] {
  const files = readdirSync(join(root, 'stories'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((path) => path.endsWith('.stories.tsx'))
    .flatMap((path) => {
      const text = read(join('stories', path))
      const [title = ''] = found(text, /^ {2}title: '([^']+)'/gm)
      const stories = found(text, /^export const (\w+): Story/gm).map((name) =>
        name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-'),
      )
      return [title, ...stories.map((name) => `${title}--${name}`)]
    })
    .map((id) => id.split('--').map(idOf).join('--'))
}

describe('the page to start from', () => {
  it('leads to stories that are there', () => {
    const ids = storyIds()

    expect(places.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('the documents', () => {
  const family = [...Object.keys(components), ...Object.keys(query)].filter(isComponent)

  it.each(['README.md', 'docs/components.md'])('%s has every component in its table', (path) => {
    const table = found(read(path), /^\| (`.*?) \|/gm).join(' ')

    expect(family.filter((name) => !table.includes(`\`${name}\``))).toEqual([])
  })

  it('name every language', () => {
    const tags = readdirSync(join(root, 'src/locales')).map((name) => name.replace(/\.ts$/, ''))
    const text = read('docs/make-it-yours.md')

    expect(tags.filter((tag) => !text.includes(`\`${tag}\``))).toEqual([])
  })

  it('name every custom property of the look, and no other', () => {
    const properties = found(read('src/styles/tokens.css'), /^\s+(--rc-[\w-]+):/gm)
    const told = found(read('docs/make-it-yours.md'), /(--rc-[\w-]+)/g)

    expect(told.toSorted()).toEqual(properties.toSorted())
  })

  it('say what each command of the project is for', () => {
    const text = read('CONTRIBUTING.md')
    const isTold = (name: string) =>
      text.includes(`npm run ${name}\``) ||
      text.includes(`npm ${name}`) ||
      text.includes(`npm run ${name} `)

    expect(Object.keys(scripts).filter((name) => !isTold(name))).toEqual([])
  })
})
