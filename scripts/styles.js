// The stylesheet as it is published: its files joined, in the order of their imports.
import { readFileSync } from 'node:fs'

const folder = new URL('../src/styles/', import.meta.url)

/** @returns {string} the whole stylesheet, without a layer */
export function readStyles() {
  const entry = readFileSync(new URL('recourse.css', folder), 'utf8')
  return entry.replace(/@import '\.\/(.+)';/g, (_, /** @type {string} */ name) =>
    readFileSync(new URL(name, folder), 'utf8'),
  )
}
