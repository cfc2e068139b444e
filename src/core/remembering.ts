/** Words whose results are kept; few are ever seen, and a flood of new ones starts again. */
const maxKnown = 2_048

/** A function of a word that works out each result once. */
export function remembering<Result>(make: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= maxKnown) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}
