import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = fileURLToPath(new URL('server', import.meta.url))
const app = mkdtempSync(join(tmpdir(), 'react-recourse-server-'))
const dist = join(app, 'node_modules/react-recourse/dist')

/** The app of somebody who has installed the package as it is built now. */
beforeAll(() => {
  mkdirSync(dist, { recursive: true })
  cpSync(join(root, 'package.json'), join(dist, '../package.json'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync('node', [tsc, '--project', 'tsconfig.build.json', '--noCheck', '--outDir', dist], {
    cwd: root,
  })
  for (const name of ['react', 'react-dom', 'radix-ui', '@tanstack'])
    symlinkSync(join(root, 'node_modules', name), join(app, 'node_modules', name))
  cpSync(here, app, { recursive: true })
}, 120_000)

afterAll(() => rmSync(app, { recursive: true, force: true }))

function node(...args: readonly string[]): string {
  return execFileSync('node', ['--conditions=react-server', ...args], {
    cwd: app,
    encoding: 'utf8',
  })
}

/** What the entries hold for a server component. */
function heldBy(
  ...entries: readonly string[]
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const register = pathToFileURL(join(app, 'register.mjs')).href
  return JSON.parse(node('--import', register, 'look.mjs', ...entries))
}

/** Every entry that holds code; of those with a star, each file that it leads to. */
function entriesOf({
  exports,
}: {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
}): readonly string[] {
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (typeof target === 'string' || !target.default.endsWith('.js')) return []
    const name = `react-recourse${entry.slice(1)}`
    if (!name.includes('*')) return [name]
    const [folder = ''] = target.default.split('*')
    return readdirSync(join(dist, '..', folder))
      .filter((file) => file.endsWith('.js'))
      .map((file) => name.replace('*', file.slice(0, -3)))
  })
}

describe('in a server component', () => {
  it('every entry can be imported', () => {
    const entries = entriesOf(JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8')))

    expect(entries).toEqual(expect.arrayContaining(['react-recourse', 'react-recourse/query']))
    expect(Object.keys(heldBy(...entries))).toEqual(entries)
  })

  it('every component and part is a reference to client code', () => {
    const { 'react-recourse': main = {}, 'react-recourse/parts': parts = {} } = heldBy(
      'react-recourse',
      'react-recourse/parts',
    )
    const components = Object.entries({ ...main, ...parts }).filter(([name]) => /^[A-Z]/.test(name))

    expect(components.length).toBeGreaterThan(20)
    expect(components.filter(([, form]) => form !== 'client')).toEqual([])
  })

  it('words and what reads failures are at hand, not references', () => {
    const held = heldBy('react-recourse', 'react-recourse/core', 'react-recourse/query')

    expect(held['react-recourse']).toMatchObject({ english: 'object' })
    expect(held['react-recourse/core']).toMatchObject({
      toFailure: 'function',
      ApiError: 'function',
    })
    expect(held['react-recourse/query']).toMatchObject({ withRecourse: 'function' })
  })

  it.each(['react-recourse/core', 'react-recourse/gateways'])(
    '%s needs no bundler either',
    (entry) => {
      expect(JSON.parse(node('look.mjs', entry))[entry]).not.toEqual({})
    },
  )
})

/** Every module of the package, by its path in `dist`. */
const modules = () =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, text: readFileSync(join(dist, path), 'utf8') }))

const isClient = (text: string) => text.startsWith(`'use client'`)

/** What a module has for the browser alone, as far as a line tells. */
const clientOnly = [
  ['a hook', /(?<!function )\buse[A-Z]\w*\(/],
  ['a context', /\bcreateContext\(/],
  ['a class component', /\bextends (React\.)?(Pure)?Component\b/],
  ['a handler', /\bon[A-Z]\w*: (?!undefined)/],
] as const

/** Whether a module is about React at all; a store has listeners of its own. */
const isReact = (text: string) => /^import [^;]*['"]react(\/jsx-runtime)?['"]/m.test(text)

describe('the modules of the package', () => {
  it('begin with the directive where they hold something for the browser alone', () => {
    const wrong = modules()
      .filter(({ text }) => isReact(text) && !isClient(text))
      .flatMap(({ path, text }) =>
        clientOnly.filter(([, sign]) => sign.test(text)).map(([what]) => `${path}: ${what}`),
      )

    expect(wrong).toEqual([])
  })

  it('have no directive anywhere but in front', () => {
    const wrong = modules().filter(
      ({ text }) => !isClient(text) && /^['"]use client['"]/m.test(text),
    )

    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})
