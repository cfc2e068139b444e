import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { examplesOf, readDocuments, root } from './documents.ts'

/** What an example may use without an import of its own, by where it comes from. */
const doors = {
  'react-recourse': 'src/components/index.ts',
  'react-recourse/parts': 'src/components/parts.ts',
  'react-recourse/core': 'src/core/index.ts',
  'react-recourse/gateways': 'src/gateways/index.ts',
  'react-recourse/query': 'src/query/index.ts',
  'the app': 'test/documents/app.tsx',
} as const

const tanstack = ['QueryClient', 'useMutation', 'useQuery', 'dehydrate', 'hydrate']

/** The compiler's own words for what is asked of the project, but for what examples leave out. */
const compilerOptions = {
  paths: {
    ...Object.fromEntries(
      Object.entries(doors).map(([entry, file]) => [entry, [join(root, file)]]),
    ),
    'react-recourse/locales/*': [join(root, 'src/locales/*.ts')],
  },
  noUnusedLocals: false,
  noUnusedParameters: false,
  // Examples name React without importing it, as the documentation of React does.
  allowUmdGlobalAccess: true,
}

const folder = mkdtempSync(join(tmpdir(), 'react-recourse-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Makes every name of a module known everywhere; what an example imports or declares stands before it. */
function madeGlobal(entry: string, text: string): string {
  const exported = [...text.matchAll(/^export (type )?\{([^}]+)\}/gm)].flatMap(
    ([, type, names = '']) =>
      names.split(',').map((name) => ({ isType: type !== undefined, name: nameOf(name) })),
  )
  const declared = [...text.matchAll(/^export declare (?:const|function|class) (\w+)/gm)].map(
    ([, name = '']) => ({ isType: false, name }),
  )
  return [...exported, ...declared]
    .filter(({ name }) => name !== '')
    .map(({ isType, name }) =>
      isType
        ? `type ${name} = import('${entry}').${name}`
        : `const ${name}: typeof import('${entry}').${name}`,
    )
    .join('\n')
}

/** What a name is exported as. */
const nameOf = (name: string) => name.trim().split(' as ').at(-1) ?? ''

/** Puts the code into an app of its own and compiles it; returns what the compiler says. */
function compile(files: ReadonlyMap<string, string>, ambient: string): string {
  mkdirSync(folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'around.d.ts'), `export {}\ndeclare global {\n${ambient}\n}\n`)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      include: ['*'],
      exclude: ['node_modules'],
    }),
  )
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  return spawnSync('node', [tsc, '--project', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout
}

/** Names that several entries export mean the same, so the first one is enough. */
function ambientOf(): string {
  const known = new Set<string>()
  const own = Object.entries(doors).flatMap(([entry, file]) =>
    madeGlobal(entry, readFileSync(join(root, file), 'utf8')).split('\n'),
  )
  const theirs = tanstack.map(
    (name) => `const ${name}: typeof import('@tanstack/react-query').${name}`,
  )
  return [...own, ...theirs]
    .filter((line) => {
      const [, name = ''] = /^(?:type|const) (\w+)/.exec(line) ?? []
      return name !== '' && !known.has(name) && known.add(name)
    })
    .join('\n')
}

describe('the examples in the documents', () => {
  const examples = readDocuments()
    .flatMap(examplesOf)
    .filter(({ language }) => language === 'ts' || language === 'tsx')

  it('compile, in an app that has what they do not show', { timeout: 120_000 }, () => {
    const files = new Map(
      examples.map(({ at, language, code }) => [
        `${at.replaceAll(/\W/g, '-')}.${language}`,
        `${code}\nexport {}\n`,
      ]),
    )

    expect(examples.length).toBeGreaterThan(20)
    expect(compile(files, ambientOf())).toBe('')
  })
})
