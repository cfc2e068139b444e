/** What every widget says, whoever draws it. */
export interface Content {
  readonly index: number
  /** What the person did not get. */
  readonly title: string
  /** Why, in a sentence. */
  readonly text: string
  /** What support asks for. */
  readonly requestId: string
  /** Epoch milliseconds of the next attempt, where one is waited for. */
  readonly deadline: number | undefined
}

/** Shortest wait and spread of the waits, in milliseconds: none ends while it is measured. */
const WAIT = { least: 120_000, spread: 60_000 }

/** What `count` failed widgets say. With `ticking` each waits for a moment of its own. */
export function createContents(count: number, ticking: boolean): readonly Content[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, index) => ({
    index,
    title: `Couldn’t load usage of project ${index + 1}`,
    text: 'The service is down or overloaded. This usually passes.',
    requestId: `req_eco_${(index + 1).toString(16).padStart(12, '0')}`,
    // Spread by the golden ratio: evenly, and never at the same fraction of a second.
    deadline: ticking ? now + WAIT.least + WAIT.spread * ((index * 0.618_034) % 1) : undefined,
  }))
}
