import { describe, expect, it, vi } from 'vitest'
import { toFailure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { createBusyServer } from './index.ts'

const start = 1_763_714_000_000

function openServer() {
  let now = start
  const server = createBusyServer(() => now)
  const respond = (key = 'a') => server.respond({ key, path: '/widgets/1' })
  const statuses = (count: number, key?: string) =>
    Array.from({ length: count }, () => respond(key).status)
  const served = (count: number, key?: string) =>
    statuses(count, key).filter((status) => status === 200).length
  return { server, respond, statuses, served, pass: (ms: number) => (now += ms) }
}

describe('the busy server', () => {
  it('lets ten requests pass at once and then five a second', () => {
    const { served, pass } = openServer()

    expect(served(60)).toBe(10)
    pass(1_000)
    expect(served(60)).toBe(5)
    pass(400)
    expect(served(60)).toBe(2)
    pass(60_000)
    expect(served(60)).toBe(10)
  })

  it('limits each key for itself', () => {
    const { served } = openServer()

    expect(served(60, 'a')).toBe(10)
    expect(served(60, 'b')).toBe(10)
  })

  it('refuses in the words that EcoLink documents, with a time to come back at', () => {
    const { respond, statuses } = openServer()
    statuses(10)

    const failure = toFailure(respond(), { gateway: ecolink, receivedAt: 1_000 })

    expect(failure).toMatchObject({
      kind: 'rate-limited',
      code: 'rate_limit_exceeded',
      requestId: 'req_01k9e4000b',
      retry: { automatic: true, at: 2_000 },
    })
  })

  it('lets whoever is refused try again without having used anything up', () => {
    const { served, statuses, pass } = openServer()
    statuses(10)

    for (let i = 0; i < 9; i += 1) {
      pass(20)
      statuses(1)
    }
    pass(20)

    expect(served(1)).toBe(1)
  })

  it('serves nobody who does not stop asking where refusals count', () => {
    const { server, served, statuses, pass } = openServer()
    server.countRefusals(true)
    statuses(60)

    for (let i = 0; i < 100; i += 1) {
      pass(100)
      expect(served(1)).toBe(0)
    }
    pass(200)
    expect(served(1)).toBe(1)
  })

  it('has no limit while that is switched off', () => {
    const { server, served } = openServer()

    server.limit(false)

    expect(served(500)).toBe(500)
  })

  it('answers 503 for as long as it is down, behind the limit', () => {
    const { server, statuses, pass } = openServer()

    server.goDown(20_000)
    expect(statuses(11)).toEqual([503, 503, 503, 503, 503, 503, 503, 503, 503, 503, 429])
    pass(19_999)
    expect(statuses(1)).toEqual([503])
    pass(1)
    expect(statuses(1)).toEqual([200])
  })

  it('is up again at once when it is told so', () => {
    const { server, statuses, pass } = openServer()

    server.goDown(20_000)
    pass(5_000)
    server.comeUp()

    expect(statuses(1)).toEqual([200])
    expect(server.state().outages).toEqual([{ from: start, until: start + 5_000 }])
  })

  it('forgets what was used, and keeps its switches, when it rests', () => {
    const { server, served, statuses } = openServer()
    server.countRefusals(true)
    server.goDown(20_000)
    statuses(60)

    server.rest()

    expect(served(60)).toBe(10)
    expect(server.state()).toEqual({ limited: true, refusalsCount: true, outages: [] })
  })

  it('tells its listeners of each switch, until they leave', () => {
    const { server } = openServer()
    const listener = vi.fn<() => void>()
    const leave = server.subscribe(listener)

    server.limit(false)
    leave()
    server.limit(true)

    expect(listener).toHaveBeenCalledOnce()
  })

  it('reads the same from the same widget', () => {
    const { respond } = openServer()

    expect(respond().body).toBe(respond().body)
  })
})
