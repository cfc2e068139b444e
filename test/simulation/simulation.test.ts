import { expect, it } from 'vitest'
import { createBrowser } from '../../scripts/bench/retry/browser.ts'
import { createChance } from '../../scripts/bench/retry/chance.ts'
import { scenarioOf, type Sketch } from '../../scripts/bench/retry/grid.ts'
import { preparePage } from '../../scripts/bench/retry/realm.ts'
import { createTimeline } from '../../scripts/bench/retry/timeline.ts'
import { simulate } from './simulate.ts'

const tabs: Sketch = {
  family: 'mount',
  widgets: 15,
  tabs: 3,
  limit: { by: 'token-bucket', rate: 4, burst: 6 },
  outage: { length: 8_000 },
}

it('plain TanStack Query makes four attempts per failure', async () => {
  const outage = { length: 3_600_000 }
  const down = scenarioOf({ family: 'outage', widgets: 5, outage, end: 60_000 })

  const { requestsPerWidget, recovered } = await simulate('plain', down, 1)

  expect(requestsPerWidget).toBe(4)
  expect(recovered).toBe(0)
})

it.each(['plain', 'jitter', 'ours', 'window', 'pace'])(
  'the same seed gives %s the same numbers',
  async (contender) => {
    const first = await simulate(contender, scenarioOf(tabs), 7)
    const again = await simulate(contender, scenarioOf(tabs), 7)

    expect(again).toEqual(first)
  },
)

it('another seed gives other luck', async () => {
  const one = await simulate('jitter', scenarioOf(tabs), 7)
  const other = await simulate('jitter', scenarioOf(tabs), 8)

  expect(other.time).not.toBe(one.time)
})

it('each tab has the managers of TanStack Query for itself', async () => {
  const loadPage = await preparePage()
  const browser = createBrowser(createTimeline())
  const [one, other] = [1, 2].map((seed) => loadPage(browser.openTab(createChance(seed))))

  one?.focusManager.setFocused(false)

  expect(one?.focusManager.isFocused()).toBe(false)
  expect(other?.focusManager.isFocused()).toBe(true)
})

it('what an event leaves to microtasks happens before the next event', async () => {
  const timeline = createTimeline()
  const heard: string[] = []

  timeline.after(2, () => heard.push('second'))
  timeline.after(1, () => {
    void (async () => {
      const body = await new Response('first').text()
      heard.push(body)
    })()
  })
  await timeline.run(10)

  expect(heard).toEqual(['first', 'second'])
})

it('events of one instant happen in the order in which they were planned', async () => {
  const timeline = createTimeline()
  const heard: number[] = []

  for (const number of [1, 2, 3, 4, 5]) timeline.after(5, () => heard.push(number))
  timeline.after(5, () => heard.push(6))()
  await timeline.run(10)

  expect(heard).toEqual([1, 2, 3, 4, 5])
  expect(timeline.now()).toBe(5)
})
