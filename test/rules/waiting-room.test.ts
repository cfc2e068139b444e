import { focusManager, onlineManager } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { createClient, response, START, watch } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  names,
  openLonelyTab,
  pass,
  type Answer,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

const widgets = names(5)

/** What people, pages and networks do to five widgets, in any order. */
const acts = [
  'mount',
  'unmount',
  'refetch',
  'retry now',
  'cancel',
  'cancelQueries',
  'resetQueries',
  'removeQueries',
  'invalidate',
  'resume',
  'fetchQuery',
  'hide',
  'show',
  'go offline',
  'come online',
] as const

const deed = fc.record({
  act: fc.constantFrom(...acts),
  widget: fc.constantFrom(...widgets),
  pause: fc.integer({ min: 0, max: 2_500 }),
})

const answers = fc.array(
  fc.constantFrom('data', 'data', 'limit', 'limit 3', 'outage', 'broken', 'lost', 'money', 'never'),
  { minLength: 1, maxLength: 25 },
)

const answerOf: Readonly<Record<string, () => Answer>> = {
  data: () => 'data',
  limit: () => limit(),
  'limit 3': () => limit(3),
  outage: () => response(503),
  broken: () => response(500),
  lost: () => 'lost',
  money: () => response(402),
  never: () => 'never',
}

function createPage(script: readonly string[], scoped: boolean) {
  const left = [...script]
  const client = createClient(
    scoped ? { scope: ({ queryKey }) => (String(queryKey[0]).slice(-1) === '4' ? 'b' : 'a') } : {},
  )
  client.mount()
  const gateway = createGateway(() => answerOf[left.shift() ?? 'data']?.() ?? 'data', 120)
  const mounted = new Map<string, ReturnType<typeof watch>>()
  const asked: Promise<unknown>[] = []
  const callOf = (name: string) => recourseOf(client).call([name])
  const does: Record<(typeof acts)[number], (name: string) => void> = {
    mount(name) {
      if (mounted.has(name)) return
      mounted.set(name, watch(client, { queryKey: [name], queryFn: gateway.ask(name) }))
    },
    unmount(name) {
      mounted.get(name)?.stop()
      mounted.delete(name)
    },
    refetch: (name) => void mounted.get(name)?.observer.refetch(),
    'retry now': (name) => callOf(name)?.retryNow(),
    cancel: (name) => callOf(name)?.cancel(),
    cancelQueries: (name) => void client.cancelQueries({ queryKey: [name] }),
    resetQueries: (name) => void client.resetQueries({ queryKey: [name] }),
    removeQueries: (name) => client.removeQueries({ queryKey: [name], type: 'inactive' }),
    invalidate: () => void client.invalidateQueries(),
    resume() {
      const [group] = recourseOf(client).failures()
      if (group) recourseOf(client).resume(group.failure)
    },
    fetchQuery(name) {
      const answer = client.fetchQuery({ queryKey: [name], queryFn: gateway.ask(name), retry: 2 })
      asked.push(answer.catch(() => 'rejected'))
    },
    hide: () => focusManager.setFocused(false),
    show: () => focusManager.setFocused(true),
    'go offline': () => onlineManager.setOnline(false),
    'come online': () => onlineManager.setOnline(true),
  }
  return { client, gateway, does, asked }
}

it('A42 whatever happens to those that wait, each is answered, fails or was cancelled in the end, and nothing stays', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 5, maxLength: 30 }),
      answers,
      fc.boolean(),
      async (deeds, script, scoped) => {
        vi.setSystemTime(START)
        focusManager.setFocused(true)
        onlineManager.setOnline(true)
        const { client, gateway, does, asked } = createPage(script, scoped)
        for (const name of widgets.slice(0, 3)) does.mount(name)
        for (const { act, widget, pause } of deeds) {
          does[act](widget)
          await pass(pause)
        }
        does.show('')
        does['come online']('')
        await pass(300_000)

        // What the gateway never answers, nobody but the one who asked can end.
        const stuck = new Set(
          gateway.log.filter(({ status }) => status === undefined).map(({ name }) => name),
        )
        const waiting = client
          .getQueryCache()
          .getAll()
          .filter(({ state }) => state.fetchStatus !== 'idle')
          .map(({ queryKey }) => String(queryKey[0]))
        expect(waiting.filter((name) => !stuck.has(name))).toEqual([])
        if (stuck.size === 0) await Promise.all(asked)

        recourseOf(client).detach()
        client.unmount()
        client.clear()
        expect(vi.getTimerCount()).toBe(0)
      },
    ),
    { numRuns: 40 },
  )
})
