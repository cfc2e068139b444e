import { execFileSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = new URL('../../../', import.meta.url)

/** A copy of the package, and not `dist`, which somebody may be using. */
const copy = new URL('node_modules/.bytes/', root)

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** Builds the package as it is published, and resolves its entries by its own `exports`. */
export function publish(): Plugin {
  execFileSync(
    'npx',
    ['tsc', '--project', 'tsconfig.build.json', '--outDir', fileURLToPath(new URL('dist', copy))],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  )
  // It says which files may be left out.
  copyFileSync(new URL('package.json', root), new URL('package.json', copy))
  const { name, exports } = readManifest()
  const files = new Map(
    Object.entries(exports).flatMap(([entry, to]) =>
      typeof to === 'string'
        ? []
        : [[name + entry.slice(1), fileURLToPath(new URL(to.default, copy))]],
    ),
  )
  return { name: 'published', enforce: 'pre', resolveId: (id) => files.get(id) }
}

/** What can be imported of the package, stylesheets left out. */
export function entriesOf(): readonly string[] {
  const { name, exports } = readManifest()
  return Object.entries(exports).flatMap(([entry, to]) =>
    typeof to !== 'string' && to.default.endsWith('.js') ? [name + entry.slice(1)] : [],
  )
}

/** What an app brings itself. */
export function readPeers(): readonly string[] {
  return Object.keys(readManifest().peerDependencies)
}

function readManifest(): Manifest {
  return JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
}
