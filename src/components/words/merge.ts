import { english } from './english.ts'
import type { SomeWords, Words } from './words.ts'

type Tree = string | { readonly [name: string]: Tree | undefined }

/** Puts an app's own words over the English ones. */
export function mergeWords(words: SomeWords | undefined): Words {
  // The two trees have the same shape by type, and the walk keeps it.
  return words ? (merge(english as unknown as Tree, words as Tree) as unknown as Words) : english
}

function merge(base: Tree | undefined, over: Tree | undefined): Tree | undefined {
  if (base === undefined || over === undefined) return over ?? base
  if (typeof base === 'string' || typeof over === 'string') return over
  const names = new Set([...Object.keys(base), ...Object.keys(over)])
  return Object.fromEntries([...names].map((name) => [name, merge(base[name], over[name])]))
}
