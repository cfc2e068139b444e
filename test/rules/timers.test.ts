import { afterEach, expect, it, vi } from 'vitest'
import { createClient, openTab, response } from '../query/harness.ts'
import { closeLonelyTab, createGateway, mount, names, one, pass } from './wall.ts'

afterEach(closeLonelyTab)

/**
 * Five widgets: all refused, then one more refusal of whoever goes first, then data. Tells what happened in which
 * order, whatever time it took.
 */
async function story(wait: (until: () => boolean) => Promise<void>) {
  const client = createClient(one)
  const told: string[] = []
  const gateway = createGateway(({ name }, before) => {
    told.push(`${name} is asked`)
    return before.length < 6 ? response(429, {}, { 'retry-after-ms': '40' }) : 'data'
  }, 0)
  const widgets = mount(client, gateway, names(5))
  const stops = widgets.map(({ observer }, at) =>
    observer.subscribe(({ status }) => {
      const line = `w${at} is ${status}`
      if (!told.includes(line)) told.push(line)
    }),
  )
  await wait(() => widgets.every(({ result }) => result().status === 'success'))
  stops.forEach((stop) => stop())
  client.clear()
  return told
}

it('A30 the same happens in the same order with the timers of a test and with those of the host', async () => {
  openTab()
  vi.stubGlobal('BroadcastChannel', undefined)
  const faked = await story(async () => await pass(5_000))
  closeLonelyTab()
  openTab()
  vi.useRealTimers()
  vi.stubGlobal('BroadcastChannel', undefined)
  const real = await story(async (until) => {
    await vi.waitFor(() => expect(until()).toBe(true), { timeout: 20_000, interval: 5 })
  })

  const asked = faked.filter((line) => line.endsWith('is asked'))
  expect(asked.map(([, widget]) => Number(widget))).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0])
  expect(real).toEqual(faked)
})
