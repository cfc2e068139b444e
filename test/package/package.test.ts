import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const workshop = mkdtempSync(join(tmpdir(), 'react-recourse-package-'))
let tarball = ''

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const node = (script: string, cwd: string): string =>
  execFileSync('node', ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' })

/** A folder of somebody who uses the package: what is installed, and nothing else. */
function install(name: string, packages: readonly string[]): string {
  const folder = join(workshop, name)
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, private: true, type: 'module' }),
  )
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...packages], folder)
  return folder
}

beforeAll(() => {
  npm(['run', '--silent', 'build'], root)
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', workshop], root))
  tarball = join(workshop, packed.filename)
}, 120_000)

afterAll(() => rmSync(workshop, { recursive: true, force: true }), 120_000)

describe('the packed tarball', () => {
  it('is clean to publint', () => {
    const { status, stdout, stderr } = spawnSync('npx', ['publint', '--strict', tarball], {
      cwd: root,
      encoding: 'utf8',
    })

    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  })

  it('is clean to attw', () => {
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['attw', tarball, '--profile', 'esm-only', '--no-emoji'],
      { cwd: root, encoding: 'utf8' },
    )

    expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
  }, 60_000)

  it('holds what is built and nothing of the workshop', () => {
    const files = npm(['pack', '--dry-run', '--json'], root)
    const paths = JSON.parse(files)[0].files.map(({ path }: { path: string }) => path)

    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md']))
    expect(
      paths.filter((path: string) => !/^(dist\/|[A-Z]+(\.md)?$|package\.json$)/.test(path)),
    ).toEqual([])
  })
})

/** Every module of `dist`, by its path in it. */
const modules = () =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path, text: readFileSync(join(root, 'dist', path), 'utf8') }))
const isClient = (text: string) => text.startsWith(`'use client'`)

describe('the modules of dist', () => {
  it('are one for each source file', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => path.replace(/\.tsx?$/, '.js'))

    expect(modules().map(({ path }) => path)).toEqual(expect.arrayContaining(sources))
  })

  it('say "use client" where they keep state or context', () => {
    const missing = modules()
      .filter(({ text }) =>
        /\b(React\.)?(use(State|Effect|Context|SyncExternalStore|Ref|Id)|createContext)\(/.test(
          text,
        ),
      )
      .filter(({ text }) => !isClient(text))

    expect(missing.map(({ path }) => path)).toEqual([])
  })

  it('never say it in core, gateways or retry, nor on a door', () => {
    const wrong = modules()
      .filter(
        ({ path }) =>
          /^(core|gateways|retry)\//.test(path) || /(^|\/)(index|parts)\.js$/.test(path),
      )
      .filter(({ text }) => isClient(text))

    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('know no React in core, gateways and retry', () => {
    const wrong = modules()
      .filter(({ path }) => /^(core|gateways|retry)\//.test(path))
      .filter(({ text }) => /from ['"](react|radix-ui|@tanstack)/.test(text))

    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('somebody who installs it', () => {
  const everything = [
    'react@19',
    'react-dom@19',
    '@tanstack/react-query@5',
    'vite@8',
    '@vitejs/plugin-react@6',
  ]
  let folder = ''
  beforeAll(() => {
    folder = install('with-everything', everything)
  }, 180_000)

  it('imports every entry in Node', () => {
    const names = node(
      `const entries = ['', '/parts', '/core', '/gateways', '/query']
       const modules = await Promise.all(entries.map((entry) => import('react-recourse' + entry)))
       console.log(JSON.stringify(modules.map((module) => Object.keys(module))))`,
      folder,
    )

    const [main, parts, core, gateways, query] = JSON.parse(names)
    expect(main).toEqual(
      expect.arrayContaining([
        'RecourseProvider',
        'useRecourse',
        'ErrorBanner',
        'RetryButton',
        'TopUpPrompt',
        'RequestId',
        'ErrorDetails',
        'FailurePrompt',
        'FailureSummary',
        'SupportReport',
      ]),
    )
    expect(parts.length).toBeGreaterThan(5)
    expect(core.toSorted()).toEqual(
      [
        'ApiError',
        'defineGateway',
        'ensureOk',
        'guardStream',
        'isApiError',
        'readFailure',
        'toFailure',
        'toReport',
      ].toSorted(),
    )
    expect(gateways.toSorted()).toEqual(
      [
        'all',
        'ecolink',
        'evolink',
        'ezlink',
        'leaper',
        'newApi',
        'openai',
        'azureOpenai',
        'anthropic',
        'gemini',
        'vertexAi',
        'bedrock',
        'openrouter',
        'litellm',
        'portkey',
        'cloudflare',
        'vercel',
        'mistral',
        'groq',
        'cohere',
        'deepseek',
        'moonshot',
        'zhipu',
        'dashscope',
        'volcengine',
        'minimax',
        'xai',
        'together',
        'fireworks',
        'replicate',
        'fal',
        'huggingface',
        'perplexity',
        'elevenlabs',
        'stability',
        'sub2api',
      ].toSorted(),
    )
    expect(query.toSorted()).toEqual([
      'RecourseBoundary',
      'idempotencyKey',
      'recourseOf',
      'withRecourse',
    ])
  })

  it('imports the words of a language by its tag', () => {
    const said = node(
      `import { ptBR } from 'react-recourse/locales/pt-BR'
       console.log(ptBR.locale, ptBR.labels.retry)`,
      folder,
    )

    expect(said.trim()).toBe('pt-BR Tentar novamente')
  })

  it('normalises a failure in Node', () => {
    const kind = node(
      `import { readFailure } from 'react-recourse/core'
       import { ecolink } from 'react-recourse/gateways'
       const answer = new Response('{"error":"insufficient_balance","message":"x"}', { status: 402 })
       console.log((await readFailure(answer, { gateway: ecolink })).kind)`,
      folder,
    )

    expect(kind.trim()).toBe('insufficient-balance')
  })

  function bundle(name: string, source: string): string {
    writeFileSync(join(folder, `${name}.jsx`), source)
    node(
      `import { build } from 'vite'
       await build({ logLevel: 'error', configFile: false, build: {
         outDir: '${name}', minify: false, cssMinify: true,
         lib: { entry: '${name}.jsx', formats: ['es'], fileName: '${name}' },
         rolldownOptions: { external: /^(react|react-dom|radix-ui|@tanstack\\/react-query)($|\\/)/ } } })`,
      folder,
    )
    return readFileSync(join(folder, name, `${name}.js`), 'utf8')
  }

  it('builds an app with Vite', () => {
    const app = bundle(
      'app',
      `import { ErrorBanner, RecourseProvider } from 'react-recourse'
       import { evolink } from 'react-recourse/gateways'
       import 'react-recourse/styles.css'
       export const App = ({ result }) =>
         <RecourseProvider gateway={evolink}><ErrorBanner result={result} title="Couldn’t load" /></RecourseProvider>`,
    )

    expect(app).toContain('evolink.ai/dashboard/billing')
  })

  it('gets a stylesheet whose colours survive the minifier under any colour scheme', () => {
    const [file = ''] = readdirSync(join(folder, 'app')).filter((name) => name.endsWith('.css'))
    const styles = readFileSync(join(folder, 'app', file), 'utf8')

    expect(styles).toContain('--rc-ink')
    // What a scheme of our own is lowered to, as on paper, is read by nothing here.
    expect(styles).not.toContain('var(--lightningcss')
    expect(styles).not.toContain('light-dark')
  })

  it('ships no gateway, part or component that it does not use', () => {
    const app = bundle(
      'lean',
      `import { RequestId } from 'react-recourse'
       import { leaper } from 'react-recourse/gateways'
       export const App = ({ failure }) => [leaper, <RequestId failure={failure} />]`,
    )

    expect(app).toContain('api.leaper.one')
    expect(app).not.toContain('evolink.ai/dashboard/billing')
    expect(app).not.toContain('function TopUpPrompt')
    expect(app).not.toContain('function ErrorBanner')
  })

  it('can import the components without TanStack Query installed', () => {
    const without = install('without-tanstack', ['react@19', 'react-dom@19'])

    expect(existsSync(join(without, 'node_modules/@tanstack'))).toBe(false)
    expect(
      node(`console.log(typeof (await import('react-recourse')).ErrorBanner)`, without).trim(),
    ).toBe('object')
  }, 120_000)

  it('can type-check its own use of every entry', () => {
    writeFileSync(
      join(folder, 'app.tsx'),
      `import { ErrorBanner, useRecourse } from 'react-recourse'
       import { toFailure, type Failure } from 'react-recourse/core'
       import { ecolink, newApi } from 'react-recourse/gateways'
       import { withRecourse } from 'react-recourse/query'
       import 'react-recourse/styles.layer.css'
       import { QueryClient, useQuery } from '@tanstack/react-query'
       export const queryClient: QueryClient = withRecourse(new QueryClient(), { gateway: [ecolink, { ...newApi, origin: 'https://relay.example' }] })
       export const failure: Failure = toFailure(new Error('x'))
       export function Usage() {
         const usage = useRecourse(useQuery({ queryKey: ['usage'], queryFn: () => Promise.resolve({ total: 1 }) }))
         return usage.data ? <p>{usage.data.total.toFixed(1)}</p> : <ErrorBanner result={usage} title="Couldn’t load usage" />
       }\n`,
    )
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          jsx: 'react-jsx',
          target: 'es2022',
          noEmit: true,
          types: [],
          exactOptionalPropertyTypes: true,
        },
        files: ['app.tsx'],
      }),
    )
    npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '@types/react@19'], folder)
    const { stdout } = spawnSync('node', [join(root, 'node_modules/typescript/bin/tsc')], {
      cwd: folder,
      encoding: 'utf8',
    })

    expect(stdout).toBe('')
  }, 60_000)
})
