import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { readStyles } from '../../styles.js'

const root = new URL('../../../', import.meta.url)

/** A copy of the package, and not `dist`, which somebody may be using. */
const copy = new URL('node_modules/.bytes/', root)

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** The package as it is published. */
export interface Published {
  /** Everything that can be imported, and its file. */
  readonly entries: ReadonlyMap<string, string>
  /** Resolves them. */
  readonly plugin: Plugin
  /** What an app brings itself. */
  readonly peers: readonly string[]
}

/** Builds the package as it is published. */
export function publish(): Published {
  rmSync(copy, { recursive: true, force: true })
  execFileSync(
    'npx',
    ['tsc', '--project', 'tsconfig.build.json', '--outDir', fileURLToPath(new URL('dist', copy))],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  writeFileSync(new URL('dist/styles.css', copy), readStyles())
  // It says which files may be left out.
  copyFileSync(new URL('package.json', root), new URL('package.json', copy))
  const manifest = readManifest()
  const entries = new Map(entriesOf(manifest))
  return {
    entries,
    plugin: { name: 'published', enforce: 'pre', resolveId: (id) => entries.get(id) },
    peers: Object.keys(manifest.peerDependencies),
  }
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
}

/** Each entry and its file; a `*` stands for every file that is there. */
function entriesOf({ name, exports }: Manifest): readonly (readonly [string, string])[] {
  return Object.entries(exports).flatMap(([entry, to]) => {
    if (typeof to === 'string') return []
    const [folder = '', end] = to.default.split('*')
    const names = end === undefined ? [''] : namesIn(folder, end)
    return names.map((one): readonly [string, string] => [
      name + entry.slice(1).replace('*', one),
      fileURLToPath(new URL(to.default.replace('*', one), copy)),
    ])
  })
}

function namesIn(folder: string, end: string): readonly string[] {
  return readdirSync(new URL(folder, copy))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
}
