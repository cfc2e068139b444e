import { pollingAt, scenarioOf, type Sketch } from './grid.ts'
import type { Limit } from './limit.ts'
import type { Scenario } from './scenario.ts'

const bucket = (rate: number, burst: number): Limit => ({ by: 'token-bucket', rate, burst })
const log = (quota: number, window: number): Limit => ({ by: 'sliding-log', quota, window })
const fixed = (quota: number, window: number, offset: number): Limit => ({
  by: 'fixed-window',
  quota,
  window,
  offset,
})

const pages = { family: 'mount', tabs: 4, widgets: 50 } as const
const minute = log(600, 60_000)
const tight = bucket(8, 16)
const polls = { family: 'polling', told: false } as const

const sketches: readonly Sketch[] = [
  { ...pages, limit: bucket(5, 10) },
  { ...pages, limit: bucket(5, 10), told: false },
  { ...pages, tabs: 1, widgets: 200, limit: bucket(5, 10) },
  { ...pages, tabs: 1, widgets: 60, limit: bucket(5, 5) },
  { ...pages, tabs: 10, widgets: 100, limit: bucket(5, 10) },
  { ...pages, tabs: 2, widgets: 100, limit: bucket(20, 40) },
  { ...pages, tabs: 2, widgets: 100, limit: fixed(60, 30_000, 10_000) },
  { ...pages, tabs: 1, widgets: 120, limit: log(40, 20_000), counted: true },
  { ...pages, family: 'outage', limit: bucket(5, 10), outage: { length: 60_000 } },
  { ...pages, family: 'outage', limit: bucket(5, 10), outage: { length: 60_000, told: true } },
  { ...pages, family: 'outage', limit: bucket(50, 100), outage: { length: 20_000 } },
  { ...pages, family: 'outage', limit: bucket(50, 100), outage: { length: 60_000 } },
  { family: 'blip', tabs: 4, widgets: 50, limit: bucket(50, 100), outage: { length: 3_000 } },
  { family: 'blip', tabs: 1, widgets: 200, limit: bucket(50, 100), outage: { length: 3_000 } },
  { family: 'blip', tabs: 4, widgets: 50, outage: { length: 3_000 } },
  { family: 'blip', tabs: 1, widgets: 30, outage: { length: 3_000 } },
  { ...polls, ...pollingLoad(minute, 120, 0.8, false), counted: true, outage: trigger(20_000) },
  { ...polls, ...pollingLoad(minute, 120, 0.5, false), counted: true, outage: trigger(60_000) },
  { ...polls, ...pollingLoad(tight, 100, 0.83, false), outage: trigger(15_000) },
  { ...polls, ...pollingLoad(tight, 100, 0.83, false), counted: true, outage: trigger(15_000) },
  { ...polls, ...pollingLoad(tight, 100, 0.83, true), outage: trigger(15_000) },
  { ...polls, ...pollingLoad(tight, 100, 0.83, true), counted: true, outage: trigger(15_000) },
  { ...polls, ...pollingLoad(tight, 100, 0.83, true), told: true },
  { ...polls, family: 'steady', ...pollingLoad(minute, 120, 0.95, false), counted: true },
  { ...polls, family: 'steady', ...pollingLoad(tight, 100, 0.95, false) },
  { ...polls, family: 'steady', ...pollingLoad(fixed(120, 15_000, 0), 100, 0.95, false) },
  { family: 'users', users: 20, widgets: 20, limit: bucket(10, 20) },
  { family: 'users', users: 20, widgets: 20, limit: bucket(10, 20), outage: { length: 60_000 } },
]

/** The scenarios that the gate may be tuned on. */
export const tunedGrid: readonly Scenario[] = sketches.map(scenarioOf)

function pollingLoad(limit: Limit, size: number, share: number, inPhase: boolean) {
  return { limit, tabs: 2, widgets: size / 2, polling: pollingAt(share, size, limit, inPhase) }
}

/** An outage in the second minute, seen by the limit first. */
function trigger(length: number) {
  return { from: 60_000, length, behindLimit: true }
}
