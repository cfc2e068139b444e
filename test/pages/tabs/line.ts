import { systemClock } from '../../../src/retry/clock.ts'
import { hashScope, type Notice } from '../../../src/retry/notice.ts'
import { createTabs } from '../../../src/retry/tabs.ts'

const tabs = createTabs({ clock: systemClock })
const scope = hashScope('far')
const heard: Notice[] = []

/** What the tests ask of a page. */
const line = {
  heard,
  listen: () => void tabs.subscribe({ onNotice: (notice) => heard.push(notice), onSent() {} }),
  recall: () => tabs.recall(scope),
  close: (until: number) =>
    tabs.tell({ scope, opened: 0, until, probedAt: 0, kind: 'unavailable', gateway: 'ecolink' }),
}

export type Line = typeof line

declare global {
  var line: Line
}

globalThis.line = line
