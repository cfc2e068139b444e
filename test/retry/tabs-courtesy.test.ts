import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashScope } from '../../src/retry/notice.ts'
import { createPeers } from '../../src/retry/peers.ts'
import { createTabs, type Tabs } from '../../src/retry/tabs.ts'
import { createFakeClock } from './fake-clock.ts'

const NOW = 1_000_000_000
const clock = createFakeClock(NOW)

/** What the page before left behind. */
let stored: string | null

beforeEach(() => {
  stored = null
  vi.stubGlobal('BroadcastChannel', undefined)
  vi.stubGlobal('localStorage', {
    getItem: () => stored,
    setItem: (_: string, text: string) => (stored = text),
  })
})

afterEach(() => vi.unstubAllGlobals())

function peersOf(tabs: Tabs) {
  const peers = createPeers({ tabs, scope: 'far', clock })
  peers.listen(() => {})
  return peers
}

describe('the courtesy of a gate', () => {
  it('is none where nobody else is known, so that a single tab loses no time', () => {
    expect(peersOf(createTabs({ clock })).courtesy()).toBe(0)
  })

  it('is paid to whoever told a deadline before this page was loaded', () => {
    const closed = { opened: 0, until: NOW + 5_000, probedAt: 0 }
    createTabs({ clock }).tell({
      ...closed,
      scope: hashScope('far'),
      kind: 'network',
      gateway: undefined,
    })

    expect(peersOf(createTabs({ clock })).courtesy()).toBe(100)
  })
})
