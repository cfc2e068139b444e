import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../src', import.meta.url))

/** A source file and what it imports: packages by name, files by their path under `src`. */
export interface Source {
  /** Such as `core/kind.ts`. */
  readonly path: string
  readonly text: string
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

const specifiers =
  /^(?:import|export)\b[^'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm

/** Every TypeScript file under `src`. */
export function readSources(): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path, readFileSync(join(root, path), 'utf8')))
}

/** Reads the imports out of one file's text. */
export function readSource(path: string, text: string): Source {
  const found = [...text.matchAll(specifiers)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )
  return {
    path,
    text,
    files: found
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(dirname(path), name)),
    packages: found.filter((name) => !name.startsWith('.')),
  }
}
