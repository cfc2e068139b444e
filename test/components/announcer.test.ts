import { describe, expect, it } from 'vitest'
import { createAnnouncer } from '../../src/components/announcer/announcer.ts'
import type { Audience } from '../../src/components/announcer/audience.ts'
import type { Note } from '../../src/components/announcer/note.ts'
import type { Outlet } from '../../src/components/announcer/voice.ts'
import type { Clock } from '../../src/retry/clock.ts'

/** A clock that is moved by hand. */
function handClock(): Clock & {
  readonly pass: (ms: number) => void
  readonly timers: () => number
} {
  let now = 1_000_000
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  return {
    now: () => now,
    random: () => 0,
    every: () => () => {},
    timers: () => timers.size,
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
    claims: false,
    wasAsked: () => false,
    recovered: (left) => !left,
    ...change,
  }
}

/** A page that is looked at until it is left. */
function fakeAudience(): Audience & { readonly go: () => void; readonly comeBack: () => void } {
  const listeners = new Set<() => void>()
  let away = false
  return {
    isAway: () => away,
    onReturn(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    go: () => void (away = true),
    comeBack() {
      away = false
      for (const listener of listeners) listener()
    },
  }
}

/** An outlet that is heard, and everything that is said through it; what interrupts with a mark. */
function fakeOutlet(change: Partial<Outlet> = {}): Outlet & { readonly said: readonly string[] } {
  const said: string[] = []
  return {
    said,
    isShown: () => true,
    over: () => undefined,
    write(region, text) {
      if (text !== '') said.push(region === 'assertive' ? `! ${text}` : text)
    },
    ...change,
  }
}

/** An announcer whose first paint is over, its clock, and everything it has said. */
function opened() {
  const clock = handClock()
  const audience = fakeAudience()
  const announcer = createAnnouncer(clock, audience)
  const outlet = fakeOutlet()
  announcer.attach(outlet)
  const close = announcer.open()
  return { announcer, audience, close, pass: clock.pass, said: outlet.said, start: clock.now() }
}

/** How often causes are looked at where so many widgets fail within a second. */
function looksAt(count: number): number {
  const { announcer, pass, said } = opened()
  let looks = 0
  for (let index = 0; index < count; index += 1) {
    const { cause, ...rest } = note(`Couldn’t load ${index}`, {
      phase: 'waiting',
      isLong: true,
    })
    announcer.report(
      {},
      {
        ...rest,
        get cause() {
          looks += 1
          return cause
        },
      },
    )
    pass(1_000 / count)
  }
  pass(10_000)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(`${count} parts of this page failed.`)
  return looks
}

const [usage, spend] = [{}, {}]

const wasAsked = () => true

describe('the announcer', () => {
  it('says nothing of what was there at the first paint', () => {
    const clock = handClock()
    const announcer = createAnnouncer(clock, fakeAudience())
    const outlet = fakeOutlet()
    const present = note('Couldn’t load usage')
    announcer.report(usage, present)
    announcer.attach(outlet)
    announcer.open()
    announcer.report(usage, present)

    clock.pass(60_000)

    expect(outlet.said).toEqual([])
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
    announcer.report(usage, note('Couldn’t load usage', { wasAsked }))
    pass(5_000)

    announcer.report(usage, note('Couldn’t load usage', { phase: 'retrying', wasAsked }))
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

  it('does not call resolved what fails again in the same moment', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    announcer.report(usage, undefined)
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    expect(said).toHaveLength(1)
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
    const { announcer, close, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    close()
    announcer.leave(usage)
    announcer.report(usage, note('Couldn’t load usage'))
    announcer.open()

    pass(5_000)

    expect(said).toEqual(['Couldn’t load usage. No server is free.'])
  })

  it('says nothing of a query that is asked every minute and fails each time', () => {
    const { announcer, pass, said } = opened()
    for (let minute = 0; minute < 5; minute += 1) {
      announcer.report(usage, note('Couldn’t load usage'))
      pass(55_000)
      announcer.report(usage, note('Couldn’t load usage', { phase: 'retrying' }))
      pass(5_000)
    }

    expect(said).toEqual(['Couldn’t load usage. No server is free.'])
  })

  it('says once that the retries, too short to be told, have come to nothing', () => {
    const { announcer, pass, said, start } = opened()
    const waits = { phase: 'waiting', until: start + 2_000 } as const
    announcer.report(usage, note('Couldn’t load usage', waits))
    pass(2_000)

    announcer.report(usage, note('Couldn’t load usage'))
    pass(60_000)
    announcer.report(usage, note('Couldn’t load usage', waits))
    pass(2_000)
    announcer.report(usage, note('Couldn’t load usage'))
    pass(60_000)

    expect(said.slice(1)).toEqual(['Still not working: Couldn’t load usage. No server is free.'])
  })

  it('says how a wait ended that it has told of, also where nobody asked', () => {
    const { announcer, pass, said, start } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)
    const until = start + 65_000
    announcer.report(usage, note('Couldn’t load usage', { phase: 'waiting', until, isLong: true }))
    pass(60_000)
    announcer.report(usage, note('Couldn’t load usage', { phase: 'retrying' }))
    pass(5_000)
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)

    expect(said.slice(1)).toEqual([
      'Trying again in 60 seconds.',
      'Trying again now.',
      'Still not working: Couldn’t load usage. No server is free.',
    ])
  })

  it('interrupts for what is urgent alone, and says the rest politely', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage', { cause: 'network', text: 'No network.' }))
    announcer.report(spend, note('Couldn’t create the key', { isUrgent: true }))

    pass(5_000)

    expect(said).toEqual([
      '! Couldn’t create the key. No server is free.',
      'Couldn’t load usage. No network.',
    ])
  })

  it('interrupts once in 5 seconds, and then for everything that came meanwhile', () => {
    const { announcer, pass, said } = opened()
    const times: number[] = []
    const urgent = (cause: string) => {
      announcer.report({}, note(`Title ${cause}`, { cause, isUrgent: true, text: 'It failed.' }))
      pass(900)
      times.push(said.length)
    }

    for (const cause of ['a', 'b', 'c', 'd', 'e', 'f']) urgent(cause)
    pass(10_000)

    expect(times).toEqual([1, 1, 1, 1, 1, 1])
    expect(said).toEqual([
      '! Title a. It failed.',
      '! Title b. It failed. Title c. It failed. Title d. It failed. And 2 other problems.',
    ])
  })

  it('makes one message of 200 failures in a second, at a cost that grows no faster than they do', () => {
    expect(looksAt(200)).toBeLessThan(looksAt(20) * 11)
  })

  it('tells of a stream of failures that does not end', () => {
    const { announcer, pass, said } = opened()
    for (let index = 0; index < 10; index += 1) {
      announcer.report({}, note(`Couldn’t load ${index}`))
      pass(600)
    }

    expect(said).toEqual(['5 parts of this page failed. No server is free.'])
  })

  it('says nothing while nobody is there, and then what still holds, once', () => {
    const { announcer, audience, pass, said } = opened()
    audience.go()
    announcer.report(usage, note('Couldn’t load usage'))
    announcer.report(spend, note('Couldn’t load spend', { cause: 'network' }))
    pass(60_000)
    announcer.report(spend, undefined)
    pass(60_000)

    expect(said).toEqual([])
    audience.comeBack()
    pass(5_000)
    audience.comeBack()
    pass(5_000)

    expect(said).toEqual(['Couldn’t load usage. No server is free.'])
  })

  it('says on return that what was told of is resolved', () => {
    const { announcer, audience, pass, said } = opened()
    announcer.report(usage, note('Couldn’t load usage'))
    pass(5_000)
    audience.go()
    announcer.report(usage, undefined)
    pass(5_000)

    audience.comeBack()
    pass(5_000)

    expect(said.slice(1)).toEqual(['Resolved: Couldn’t load usage.'])
  })

  it('merges places with one cause whatever size they have, and takes the words of the urgent one', () => {
    const { announcer, pass, said } = opened()
    announcer.report(usage, note('Usage', { text: 'No server.' }))
    announcer.report(
      spend,
      note('Couldn’t load the page', { text: 'No server is free right now.', isUrgent: true }),
    )

    pass(5_000)

    expect(said).toEqual(['! 2 parts of this page failed. No server is free right now.'])
  })

  it('lets a summary speak for its cause, and the places of that cause stay silent', () => {
    const { announcer, pass, said } = opened()
    const summary = {}
    announcer.report(usage, note('Usage'))
    announcer.report(spend, note('Spend'))
    announcer.report(summary, note('Two parts couldn’t load', { claims: true }))
    pass(5_000)

    announcer.report(usage, undefined)
    pass(5_000)
    announcer.report(spend, undefined)
    announcer.report(summary, undefined)
    pass(5_000)

    expect(said).toEqual([
      'Two parts couldn’t load. No server is free.',
      'Resolved: Two parts couldn’t load.',
    ])
  })

  it('tells a new place with a cause that was in the page from the start, and was never told', () => {
    const clock = handClock()
    const announcer = createAnnouncer(clock, fakeAudience())
    const outlet = fakeOutlet()
    announcer.report(usage, note('Usage'))
    announcer.attach(outlet)
    announcer.open()

    announcer.report(spend, note('Spend'))
    clock.pass(5_000)

    expect(outlet.said).toEqual(['Spend. No server is free.'])
  })

  it('keeps what came with the page unsaid until it changes', () => {
    const { announcer, pass, said } = opened()
    announcer.assume(usage, note('Usage'))
    announcer.report(usage, note('Usage'))
    pass(5_000)

    expect(said).toEqual([])
    announcer.report(usage, undefined)
    pass(5_000)

    expect(said).toEqual(['Resolved: Usage.'])
  })

  it('sets no timer while nothing has happened, and none once it is closed', () => {
    const clock = handClock()
    const announcer = createAnnouncer(clock, fakeAudience())
    const detach = announcer.attach(fakeOutlet())
    const close = announcer.open()
    const before = clock.timers()

    announcer.report(usage, note('Usage', { isUrgent: true }))
    clock.pass(2_000)
    close()
    announcer.leave(usage)
    detach()

    expect([before, clock.timers()]).toEqual([0, 0])
  })
})

describe('what an app says through the announcer', () => {
  it('is said at once, also the same again', () => {
    const { announcer, pass, said } = opened()
    pass(1_000)
    announcer.say('Saved.')
    pass(1_000)
    announcer.say('Saved.')
    pass(1_000)

    expect(said).toEqual(['Saved.', 'Saved.\u00A0'])
  })

  it('is said once where an effect runs twice', () => {
    const { announcer, pass, said } = opened()
    announcer.say('Saved.')
    announcer.say('Saved.')
    pass(1_000)

    expect(said).toEqual(['Saved.'])
  })

  it('loses nothing that is said in one moment', () => {
    const { announcer, pass, said } = opened()
    announcer.say('Request ID copied.')
    announcer.say('Saved.')
    pass(1_000)

    expect(said).toEqual(['Request ID copied. Saved.'])
  })

  it('interrupts where it is urgent, once in 5 seconds like everything else', () => {
    const { announcer, pass, said } = opened()
    announcer.say('Signed out.', { urgent: true })
    pass(1_000)
    announcer.say('Lost the connection.', { urgent: true })
    announcer.report(usage, note('Couldn’t pay', { isUrgent: true }))
    pass(3_000)

    expect(said).toEqual(['! Signed out.'])
    pass(3_000)

    expect(said.slice(1)).toEqual(['! Lost the connection. Couldn’t pay. No server is free.'])
  })

  it('waits for whoever is away, as far as it still holds', () => {
    const { announcer, audience, pass, said } = opened()
    audience.go()
    announcer.say('Checking the balance.')
    announcer.say('Balance: $20.')
    pass(60_000)

    expect(said).toEqual([])
    audience.comeBack()
    pass(5_000)

    expect(said).toEqual(['Balance: $20.'])
  })

  it('is said also where the clock on the wall stands still, or is set back', () => {
    const clock = handClock()
    let behind = 0
    const announcer = createAnnouncer(
      { ...clock, now: () => -(behind += 3_600_000) },
      fakeAudience(),
    )
    const outlet = fakeOutlet()
    announcer.attach(outlet)
    announcer.open()

    announcer.say('One.', { urgent: true })
    announcer.say('Two.', { urgent: true })
    announcer.say('Saved.')
    clock.pass(10_000)

    expect(outlet.said).toEqual(['! One.', 'Saved.', '! Two.'])
  })

  it('is taken away after a while, so that nobody finds it where it no longer holds', () => {
    const { announcer, pass } = opened()
    const texts: string[] = []
    announcer.attach(fakeOutlet({ write: (_, text) => void texts.push(text) }))
    announcer.say('Saved.')
    pass(60_000)

    expect(texts).toEqual(['Saved.', ''])
  })

  it.each([
    ['Couldn’t load job req_eco_7f3a1c5e9d02.', 'Couldn’t load job ….'],
    ['Couldn’t load 3f2b8c1e-90ab-4cde-8f01-23456789abcd', 'Couldn’t load …'],
    [
      'Couldn’t use key sk-proj-aB3dE5fG7hJ9kL1mN3pQ5rS7tU9v twice.',
      'Couldn’t use key [hidden] twice.',
    ],
    ['Order 20260824153012 failed.', 'Order … failed.'],
    ['Couldn’t ask gpt-4o-mini-2024-07-18.', 'Couldn’t ask gpt-4o-mini-2024-07-18.'],
    [
      'Donaudampfschifffahrtsgesellschaft nicht erreicht.',
      'Donaudampfschifffahrtsgesellschaft nicht erreicht.',
    ],
  ])('spells out no id and no secret: %s', (text, heard) => {
    const { announcer, pass, said } = opened()
    announcer.say(text)
    pass(1_000)

    expect(said).toEqual([heard])
  })
})

describe('an outlet', () => {
  it('is left alone for a moment after it has come into the page', () => {
    const { announcer, pass } = opened()
    const late = fakeOutlet()
    announcer.attach(late)
    announcer.say('Saved.')
    pass(100)

    expect(late.said).toEqual([])
    pass(100)

    expect(late.said).toEqual(['Saved.'])
  })

  it('is not used while it is not drawn', () => {
    const { announcer, pass, said } = opened()
    const closed = fakeOutlet({ isShown: () => false })
    announcer.attach(closed)
    announcer.say('Saved.')
    pass(1_000)

    expect([said, closed.said]).toEqual([['Saved.'], []])
  })

  it('is covered by a dialog: what is inside of that is spoken through instead', () => {
    const clock = handClock()
    const announcer = createAnnouncer(clock, fakeAudience())
    const inside = fakeOutlet()
    const covered = fakeOutlet({ over: () => inside })
    announcer.attach(covered)
    announcer.open()
    announcer.say('Saved.')
    clock.pass(1_000)

    expect([covered.said, inside.said]).toEqual([[], ['Saved.']])
  })
})
