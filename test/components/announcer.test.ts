import { describe, expect, it } from 'vitest'
import { createAnnouncer, type Announcer } from '../../src/components/announcer.ts'
import type { Note } from '../../src/components/note.ts'
import type { Clock } from '../../src/retry/clock.ts'

/** A clock that is moved by hand. */
function handClock(): Clock & { readonly pass: (ms: number) => void } {
  let now = 1_000_000
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  return {
    now: () => now,
    random: () => 0,
    every: () => () => {},
    after(delay, run) {
      const timer = { at: now + delay, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    pass(ms) {
      const end = now + ms
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
        if (!next) break
        timers.delete(next)
        now = next.at
        next.run()
      }
      now = end
    },
  }
}

function note(title: string, change: Partial<Note> = {}): Note {
  return {
    cause: 'unavailable',
    failure: {},
    title,
    text: 'No server is free.',
    phase: 'failed',
    until: undefined,
    isLong: false,
    isUrgent: false,
    recovered: (left) => !left,
    ...change,
  }
}

/** An announcer whose first paint is over, its clock, and everything it has said. */
function opened(): {
  readonly announcer: Announcer
  readonly pass: (ms: number) => void
  readonly said: readonly string[]
  readonly start: number
} {
  const clock = handClock()
  const announcer = createAnnouncer(clock)
  const said: string[] = []
  announcer.open()
  let last = announcer.spoken()
  announcer.subscribe(() => {
    const { polite, assertive } = announcer.spoken()
    if (polite !== last.polite) said.push(polite)
    if (assertive !== last.assertive) said.push(`! ${assertive}`)
    last = announcer.spoken()
  })
  return { announcer, pass: clock.pass, said, start: clock.now() }
}

const [usage, spend] = [{}, {}]

describe('the announcer', () => {
  it('says nothing of what was there at the first paint', () => {
    const clock = handClock()
    const announcer = createAnnouncer(clock)
    const present = note('Couldn’t load usage')
    announcer.report(usage, present)
    announcer.open()
    announcer.report(usage, present)

    clock.pass(5_000)

    expect(announcer.spoken()).toEqual({ polite: '', assertive: '' })
  })

  it('says a failure once, with its title', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))

    pass(5_000)
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    expect(said[0]).toBe('Couldn’t load usage. No server is free.')
  })

  it('makes one message of a burst with one cause', () => {
    const { announcer, pass, said } = opened()
    for (let index = 0; index < 12; index += 1) {
      announcer.report({}, note(`Couldn’t load ${index}`))
      pass(20)
    }

    pass(5_000)

    expect(said).toEqual(['12 parts of this page failed. No server is free.'])
  })

  it('names three causes at most, and counts the rest', () => {
    const { announcer, pass, said } = opened()
    for (const cause of ['a', 'b', 'c', 'd', 'e'])
      announcer.report({}, note(`Title ${cause}`, { cause, text: `Text ${cause}.` }))

    pass(5_000)

    expect(said).toEqual([
      'Title a. Text a. Title b. Text b. Title c. Text c. And 2 other problems.',
    ])
  })

  it('stays silent about a second place with a cause that was told', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    announcer.report(spend, note('Couldn’t load spend'))
    pass(5_000)

    expect(said).toHaveLength(1)
  })

  it('interrupts for what blocks the page or answers the person’s own act', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t create the key', { isUrgent: true }))

    pass(5_000)

    expect(said).toEqual(['! Couldn’t create the key. No server is free.'])
  })

  it('tells the start of a long wait and its end, and nothing between', () => {
    const { announcer, pass, said, start } = opened()
    const waiting = note('Couldn’t load usage', {
      phase: 'waiting',
      until: start + 34_700,
      isLong: true,
    })
    announcer.report(usage, waiting)
    pass(34_700)
    announcer.report(usage, { ...waiting, phase: 'retrying', until: undefined, isLong: false })
    pass(5_000)

    expect(said).toEqual([
      'Couldn’t load usage. No server is free. Trying again in 34 seconds.',
      'Trying again now.',
    ])
  })

  it('does not repeat a wait when something else is said meanwhile', () => {
    const { announcer, pass, said, start } = opened()
    announcer.report(
      usage,
      note('Usage', { phase: 'waiting', until: start + 60_000, isLong: true }),
    )
    pass(5_000)

    announcer.report(spend, note('Spend', { cause: 'not-found', text: 'It does not exist.' }))
    pass(5_000)

    expect(said.slice(1)).toEqual(['Spend. It does not exist.'])
  })

  it('says nothing of short waits', () => {
    const { announcer, pass, said, start } = opened()
    const failed = note('Couldn’t load usage', { phase: 'waiting', until: start + 2_000 })
    announcer.report(usage, failed)
    pass(2_000)
    announcer.report(usage, { ...failed, phase: 'retrying', until: undefined })
    pass(5_000)

    expect(said).toEqual(['Couldn’t load usage. No server is free.'])
  })

  it('says when a retry makes sense that nobody does by itself', () => {
    const { announcer, pass, said, start } = opened()
    announcer.report(usage, note('Usage', { until: start + 90_000, isLong: true }))

    pass(100_000)

    expect(said).toEqual([
      'Usage. No server is free. You can retry in 90 seconds.',
      'You can retry now: Usage.',
    ])
  })

  it('says that a retry runs which a person asked for, and that it failed again', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    announcer.report(usage, note('Couldn’t load usage', { phase: 'retrying' }))
    pass(5_000)
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    expect(said.slice(1)).toEqual([
      'Trying again now.',
      'Still not working: Couldn’t load usage. No server is free.',
    ])
  })

  it('says that a failure is resolved', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    announcer.report(usage, undefined)
    pass(5_000)

    expect(said.slice(1)).toEqual(['Resolved: Couldn’t load usage.'])
  })

  it('says nothing when a page is left with its failures', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    announcer.leave(usage)
    pass(5_000)

    expect(said).toHaveLength(1)
  })

  it('tells a cause again that was gone and has come back', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)
    announcer.report(usage, undefined)
    pass(5_000)

    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    expect(said).toHaveLength(3)
  })

  it('hears no difference where StrictMode mounts twice', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    announcer.leave(usage)
    announcer.open()()
    announcer.report(usage, note('Couldn’t load usage'))
    announcer.open()

    pass(5_000)

    expect(said).toEqual(['Couldn’t load usage. No server is free.'])
  })
})
