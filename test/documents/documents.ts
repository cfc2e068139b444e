import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** A text for people, by its path in the project. */
export interface Document {
  readonly path: string
  readonly text: string
}

/** Every document that an app's developer or a contributor reads. */
export function readDocuments(): readonly Document[] {
  const manual = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...manual.map((name) => `docs/${name}`),
  ].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** A piece of code in a document. */
export interface Example {
  /** The document and the line of the fence, counted from 1. */
  readonly at: string
  readonly language: string
  readonly code: string
}

/** The fenced code of a document, without what a list indents it by. */
export function examplesOf({ path, text }: Document): readonly Example[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ({ index, 1: indent = '', 2: language = '', 3: code = '' }) => ({
      at: `${path}:${text.slice(0, index).split('\n').length}`,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}
