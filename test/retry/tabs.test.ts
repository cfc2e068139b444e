import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/retry/clock.ts'
import { hashScope, type Notice } from '../../src/retry/notice.ts'
import { createTabs, type Tabs } from '../../src/retry/tabs.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

const NOW = 1_000_000_000
const scope = hashScope('the scope')
const closed: Notice = {
  scope,
  opened: 0,
  until: NOW + 30_000,
  probedAt: 0,
  kind: 'rate-limited',
  gateway: 'ecolink',
}

/** Delivers at once, to every other channel of its name. */
function createChannels() {
  const lines = new Set<EventTarget & { readonly name: string }>()
  let posts = 0
  class Line extends EventTarget {
    readonly name: string
    readonly unref = vi.fn<() => void>()
    constructor(name: string) {
      super()
      this.name = name
      lines.add(this)
    }
    postMessage(data: unknown) {
      posts += 1
      for (const line of lines)
        if (line !== this && line.name === this.name)
          line.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
    }
    close() {
      lines.delete(this)
    }
  }
  return { Line, open: () => lines.size, posts: () => posts }
}

function createStorage() {
  const stored = new Map<string, string>()
  return {
    stored,
    getItem: vi.fn<(key: string) => string | null>((key) => stored.get(key) ?? null),
    setItem: vi.fn<(key: string, text: string) => void>((key, text) => void stored.set(key, text)),
  }
}

let clock: FakeClock
let channels: ReturnType<typeof createChannels>
let storage: ReturnType<typeof createStorage>
let page: EventTarget
let opened: Tabs[]

beforeEach(() => {
  clock = createFakeClock(NOW)
  channels = createChannels()
  storage = createStorage()
  page = new EventTarget()
  opened = []
  vi.stubGlobal('BroadcastChannel', channels.Line)
  vi.stubGlobal('localStorage', storage)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})

afterEach(() => {
  for (const tabs of opened) tabs.close()
  vi.unstubAllGlobals()
})

function open(): Tabs {
  const tabs = createTabs({ clock })
  opened.push(tabs)
  return tabs
}

function listener() {
  return {
    onNotice: vi.fn<(notice: Notice) => void>(),
    onSent: vi.fn<(scope: string, sentAt: number, refused: boolean) => void>(),
  }
}

const throwing = () => {
  throw new DOMException('denied', 'SecurityError')
}

/** Whatever another script of this origin sends. */
function stranger() {
  const line = new channels.Line('react-recourse')
  return line.postMessage.bind(line)
}

describe('tabs', () => {
  it('open nothing and read nothing before they are used', () => {
    open()

    expect(channels.open()).toBe(0)
    expect(storage.getItem).not.toHaveBeenCalled()
  })

  it.each<[string, (tabs: Tabs) => unknown]>([
    ['recall', (tabs) => tabs.recall(scope)],
    ['tell', (tabs) => tabs.tell(closed)],
    ['tellSent', (tabs) => tabs.tellSent(scope, NOW)],
    ['subscribe', (tabs) => tabs.subscribe(listener())],
  ])('open one channel on the first %s', (_, use) => {
    const tabs = open()
    use(tabs)
    use(tabs)

    expect(channels.open()).toBe(1)
  })

  it('tell each other what they know, and not themselves', () => {
    const [here, there] = [open(), open()]
    const [own, other] = [listener(), listener()]
    here.subscribe(own)
    there.subscribe(other)

    here.tell(closed)

    expect(other.onNotice.mock.calls).toEqual([[closed]])
    expect(own.onNotice).not.toHaveBeenCalled()
    expect(there.recall(scope)).toEqual(closed)
    expect(here.recall(scope)).toEqual(closed)
  })

  it('say nothing twice, and nothing that says less than what is known', () => {
    const [here, there] = [open(), open()]
    there.subscribe(listener())
    here.tell(closed)

    here.tell({ ...closed })
    there.tell({ ...closed, until: NOW + 10_000 })

    expect(channels.posts()).toBe(1)
  })

  it('send nothing but the fields of a notice, and nothing of a scope that was not hashed', () => {
    const heard: unknown[] = []
    new channels.Line('react-recourse').addEventListener('message', (event) =>
      heard.push(Reflect.get(event, 'data')),
    )

    open().tell(Object.assign({}, closed, { key: 'sk-secret' }))
    open().tell({ ...closed, scope: 'account of Dana' })

    expect(heard).toEqual([{ notice: closed }])
  })

  it('let a later opening overrule a deadline everywhere', () => {
    const [here, there] = [open(), open()]
    there.subscribe(listener())
    here.tell(closed)

    there.tell({ ...closed, opened: NOW + 1_000, until: 0 })

    expect(here.recall(scope)?.until).toBe(0)
  })

  it('tell each other the requests that they send', () => {
    const other = listener()
    open().subscribe(other)

    open().tellSent(scope, NOW)

    expect(other.onSent.mock.calls).toEqual([[scope, NOW, false]])
  })

  it('pass on nothing that ended more than a minute ago', () => {
    const there = listener()
    open().subscribe(there)

    stranger()({ notice: { ...closed, until: NOW - 60_000 } })
    open().tell({ ...closed, until: 0 })

    expect(there.onNotice).not.toHaveBeenCalled()
    expect(channels.posts()).toBe(1)
  })

  it('pass on a notice once, however often it is told', () => {
    const there = listener()
    open().subscribe(there)
    const say = stranger()

    say({ notice: closed })
    say({ notice: closed })

    expect(there.onNotice).toHaveBeenCalledOnce()
  })

  it('call a listener that subscribed twice twice, until each has left', () => {
    const there = open()
    const twice = listener()
    there.subscribe(twice)
    const leave = there.subscribe(twice)

    open().tellSent(scope, NOW)
    leave()
    open().tellSent(scope, NOW)

    expect(twice.onSent).toHaveBeenCalledTimes(3)
  })

  it('tell nobody who has left, and leave twice without harm', () => {
    const there = open()
    const [one, other] = [listener(), listener()]
    const leave = there.subscribe(one)
    there.subscribe(other)
    leave()
    leave()

    open().tell(closed)

    expect(one.onNotice).not.toHaveBeenCalled()
    expect(other.onNotice).toHaveBeenCalledOnce()
  })

  it('leave no channel, timer or listener of the page behind when they are closed', () => {
    const removed = vi.fn<typeof page.removeEventListener>(page.removeEventListener.bind(page))
    vi.stubGlobal('removeEventListener', removed)
    const tabs = open()
    for (let at = 0; at < 100; at += 1) tabs.tell({ ...closed, until: NOW + at })
    expect(clock.running()).toBeGreaterThan(0)

    tabs.close()

    expect(channels.open()).toBe(0)
    expect(clock.running()).toBe(0)
    expect(removed.mock.calls.map(([type]) => type)).toEqual(['pagehide', 'pageshow'])
  })

  it('say nothing more to their listeners when they are closed in the middle of a flood', () => {
    const there = open()
    const other = listener()
    there.subscribe(other)
    const say = stranger()
    for (let at = 1; at <= 100; at += 1) say({ notice: { ...closed, until: NOW + at } })

    there.close()

    expect(other.onNotice).toHaveBeenCalledTimes(20)
    expect(clock.running()).toBe(0)
  })

  it('stay closed', () => {
    const tabs = open()
    tabs.close()

    tabs.tell(closed)
    tabs.tellSent(scope, NOW)
    tabs.subscribe(listener())()

    expect(tabs.recall(scope)).toBeUndefined()
    expect(channels.open()).toBe(0)
  })

  it('do not keep a process alive', () => {
    const made: InstanceType<typeof channels.Line>[] = []
    class Line extends channels.Line {
      constructor(name: string) {
        super(name)
        made.push(this)
      }
    }
    vi.stubGlobal('BroadcastChannel', Line)

    open().recall(scope)

    expect(made[0]?.unref).toHaveBeenCalledOnce()
  })
})

describe('a tab that is opened later', () => {
  it('knows at once what was told before, also after a reload of all', () => {
    const before = open()
    before.tell(closed)
    before.close()

    expect(open().recall(scope)).toEqual(closed)
  })

  it('knows of every scope that any tab told', () => {
    const second = { ...closed, scope: hashScope('another scope') }
    const [here, there] = [open(), open()]
    here.tell(closed)
    there.tell(second)
    here.close()
    there.close()

    const later = open()

    expect(later.recall(scope)).toEqual(closed)
    expect(later.recall(second.scope)).toEqual(second)
  })

  it('knows a deadline that passed less than a minute ago, so that it probes first, and no older one', () => {
    open().tell(closed)

    clock.advance(30_000 + 59_000)
    expect(open().recall(scope)).toEqual(closed)
    clock.advance(1_000)

    expect(open().recall(scope)).toBeUndefined()
  })

  it('finds nothing stored that is past', () => {
    const tabs = open()
    tabs.tell(closed)
    clock.advance(120_000)

    tabs.tell({ ...closed, scope: hashScope('another scope'), until: NOW + 130_000 })

    expect(storage.stored.get('react-recourse')).not.toContain(scope)
  })

  it('trusts nothing that was stored before the clock was set back', () => {
    open().tell(closed)
    clock = createFakeClock(NOW - 3_600_000)

    expect(open().recall(scope)).toBeUndefined()
  })

  it('trusts no opening and no probe from before its own clock was set back', () => {
    let now = NOW
    const there = listener()
    const [here, other] = [1, 2].map(() => createTabs({ clock: { ...clock, now: () => now } }))
    other?.subscribe(there)
    here?.tell({ ...closed, opened: NOW, probedAt: NOW })
    now = NOW - 3_600_000
    const again = { ...closed, opened: now, until: now + 5_000 }

    expect(here?.recall(scope)).toBeUndefined()
    here?.tell(again)

    expect(here?.recall(scope)).toEqual(again)
    expect(there.onNotice.mock.lastCall).toEqual([again])
    here?.close()
    other?.close()
  })

  it.each([
    ['text that is no JSON', '{'],
    ['another shape', '[1,2,3]'],
    ['null', 'null'],
    ['a list that is none', `{"savedAt":${NOW},"notices":{"length":1}}`],
    ['notices that are none', `{"savedAt":${NOW},"notices":[null,1,"x",{},{"scope":"x"}]}`],
    ['no time', `{"notices":[${JSON.stringify(closed)}]}`],
    [
      'a text that is far too long',
      JSON.stringify({ savedAt: NOW, notices: [closed, 'x'.repeat(70_000)] }),
    ],
  ])('takes nothing from %s', (_, text) => {
    storage.stored.set('react-recourse', text)

    expect(open().recall(scope)).toBeUndefined()
  })

  it('takes over a stored text that somebody spoilt, and mends it', () => {
    storage.stored.set('react-recourse', '{')
    open().tell(closed)

    expect(open().recall(scope)).toEqual(closed)
  })
})

describe('what is stored', () => {
  it('is read at most four times a second, and read whole only when it has changed', () => {
    open().tell(closed)
    const parse = vi.spyOn(JSON, 'parse')
    storage.getItem.mockClear()
    const later = open()

    for (let at = 0; at < 100; at += 1) later.recall(scope)
    expect(storage.getItem).toHaveBeenCalledTimes(1)
    clock.advance(250)
    later.recall(scope)

    expect(storage.getItem).toHaveBeenCalledTimes(2)
    expect(parse).toHaveBeenCalledTimes(1)
    parse.mockRestore()
  })
})

describe('a page that is left', () => {
  it('has no open channel while it is away, so that it may come back from the cache', () => {
    open().subscribe(listener())

    page.dispatchEvent(new Event('pagehide'))
    expect(channels.open()).toBe(0)
    page.dispatchEvent(new Event('pageshow'))

    expect(channels.open()).toBe(1)
  })

  it('hears on its return what was told while it was away', () => {
    const there = listener()
    open().subscribe(there)
    page.dispatchEvent(new Event('pagehide'))
    vi.stubGlobal('addEventListener', undefined)
    open().tell(closed)
    expect(there.onNotice).not.toHaveBeenCalled()

    page.dispatchEvent(new Event('pageshow'))

    expect(there.onNotice.mock.calls).toEqual([[closed]])
  })

  it('does not open another channel when it is first shown', () => {
    open().subscribe(listener())

    page.dispatchEvent(new Event('pageshow'))

    expect(channels.open()).toBe(1)
  })

  it('writes down before it goes what still waits to be written', () => {
    const tabs = open()
    tabs.tell(closed)
    tabs.tell({ ...closed, until: NOW + 40_000 })
    expect(storage.setItem).toHaveBeenCalledTimes(1)

    page.dispatchEvent(new Event('pagehide'))

    expect(storage.setItem).toHaveBeenCalledTimes(2)
    expect(storage.stored.get('react-recourse')).toContain(String(NOW + 40_000))
  })
})

describe('where the browser offers less', () => {
  const lesser: readonly (readonly [string, () => unknown])[] = [
    ['without BroadcastChannel', () => vi.stubGlobal('BroadcastChannel', undefined)],
    [
      'with a BroadcastChannel that cannot be made',
      () => vi.stubGlobal('BroadcastChannel', throwing),
    ],
    [
      'with a BroadcastChannel that sends nothing',
      () => {
        class Mute extends channels.Line {
          override postMessage = throwing
        }
        vi.stubGlobal('BroadcastChannel', Mute)
      },
    ],
    ['without localStorage', () => vi.stubGlobal('localStorage', undefined)],
    [
      'with a localStorage that throws when it is named',
      () =>
        Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: throwing }),
    ],
    [
      'with a localStorage that is full',
      () =>
        storage.setItem.mockImplementation(() => {
          throw new DOMException('full', 'QuotaExceededError')
        }),
    ],
    [
      'with a localStorage that can neither be read nor written',
      () => {
        storage.getItem.mockImplementation(throwing)
        storage.setItem.mockImplementation(throwing)
      },
    ],
    [
      'without any of them, and outside a page',
      () => {
        vi.stubGlobal('BroadcastChannel', undefined)
        vi.stubGlobal('localStorage', undefined)
        vi.stubGlobal('addEventListener', undefined)
      },
    ],
  ]

  it.each(lesser)('a tab works for itself %s: it remembers, and throws nothing', (_, take) => {
    take()
    const tabs = open()
    tabs.subscribe(listener())

    tabs.tell(closed)
    tabs.tellSent(scope, NOW)
    clock.advance(1_000)
    page.dispatchEvent(new Event('pagehide'))
    page.dispatchEvent(new Event('pageshow'))

    expect(tabs.recall(scope)).toEqual(closed)
    tabs.close()
    expect(clock.running()).toBe(0)
  })

  it('learns from localStorage alone what another tab told', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const [here, there] = [open(), open()]
    there.recall(scope)
    here.tell(closed)

    clock.advance(250)

    expect(there.recall(scope)).toEqual(closed)
  })
})

describe('hostile messages', () => {
  it('are ignored when they are none', () => {
    const there = listener()
    const tabs = open()
    tabs.subscribe(there)
    const say = stranger()

    for (const data of [
      undefined,
      null,
      1,
      'close',
      [],
      { notice: 1 },
      { notice: { ...closed, until: 'tomorrow' } },
      { scope: 'x', sentAt: NOW },
      { scope, sentAt: NOW + 120_000 },
      { scope, sentAt: '1' },
    ])
      say(data)

    expect(there.onNotice).not.toHaveBeenCalled()
    expect(there.onSent).not.toHaveBeenCalled()
    expect(tabs.recall(scope)).toBeUndefined()
  })

  it('close nothing for longer than 24 hours', () => {
    const tabs = open()
    tabs.subscribe(listener())

    stranger()({ notice: { ...closed, until: NOW * 1_000 } })

    expect(tabs.recall(scope)?.until).toBe(NOW + 86_400_000)
  })

  it('reach the gate a few times a second, however many valid ones come, and the last one counts', () => {
    const there = listener()
    open().subscribe(there)
    const say = stranger()

    for (let at = 1; at <= 10_000; at += 1) say({ notice: { ...closed, until: NOW + at } })
    expect(there.onNotice).toHaveBeenCalledTimes(20)
    clock.advance(250)

    expect(there.onNotice).toHaveBeenCalledTimes(21)
    expect(there.onNotice.mock.lastCall?.[0].until).toBe(NOW + 10_000)
    expect(clock.running()).toBe(0)
  })

  it('make tabs remember fifty scopes and no more', () => {
    const tabs = open()
    tabs.subscribe(listener())
    const say = stranger()
    const names = Array.from({ length: 10_000 }, (_, at) => hashScope(`scope ${at}`))

    names.forEach((name, at) => say({ notice: { ...closed, scope: name, until: NOW + 1 + at } }))

    expect(names.filter((name) => tabs.recall(name) !== undefined)).toEqual(names.slice(-50))
  })

  it('write nothing: only what a tab itself tells is stored', () => {
    open().subscribe(listener())
    const say = stranger()

    for (let at = 1; at <= 1_000; at += 1) say({ notice: { ...closed, until: NOW + at } })
    clock.advance(1_000)

    expect(storage.setItem).not.toHaveBeenCalled()
  })

  it('count as requests sent at most a thousand times a second', () => {
    const there = listener()
    open().subscribe(there)
    const say = stranger()

    for (let at = 0; at < 10_000; at += 1) say({ scope, sentAt: NOW })
    expect(there.onSent).toHaveBeenCalledTimes(1_000)
    clock.advance(1_000)
    say({ scope, sentAt: NOW + 1_000 })

    expect(there.onSent).toHaveBeenCalledTimes(1_001)
  })
})

describe('a storm of its own', () => {
  it('is sent and written a few times a second, the last word always', () => {
    const there = listener()
    open().subscribe(there)
    const tabs = open()

    for (let second = 0; second < 4; second += 1) {
      for (let at = 1; at <= 500; at += 1)
        tabs.tell({ ...closed, until: NOW + second * 1_000 + at })
      clock.advance(1_000)
    }

    expect(channels.posts()).toBe(84)
    expect(storage.setItem).toHaveBeenCalledTimes(8)
    expect(there.onNotice.mock.lastCall?.[0].until).toBe(NOW + 3_500)
    expect(storage.stored.get('react-recourse')).toContain(`"until":${NOW + 3_500}`)
  })
})

describe('the host’s own BroadcastChannel', () => {
  it('carries notices and requests between two clients of one process', async () => {
    vi.unstubAllGlobals()
    const now = Date.now()
    const [here, there] = ['one', 'other'].map(() =>
      createTabs({ clock: systemClock, name: 'react-recourse-test' }),
    )
    const other = listener()
    there?.subscribe(other)

    here?.tell({ ...closed, until: now + 30_000 })
    here?.tellSent(scope, now)

    await expect
      .poll(() => other.onNotice.mock.calls)
      .toEqual([[{ ...closed, until: now + 30_000 }]])
    await expect.poll(() => other.onSent.mock.calls).toEqual([[scope, now, false]])
    here?.close()
    there?.close()
  })
})
