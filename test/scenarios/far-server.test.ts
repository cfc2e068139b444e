import { describe, expect, it, vi } from 'vitest'
import { createFarServer } from './index.ts'

const get = (path: string) => ({ method: 'GET', gateway: 'ecolink', path }) as const
const status = (server = createFarServer(), path = '/usage') => server.respond(get(path))?.status

describe('the far server', () => {
  it('is healthy until a failure is switched on, and again after recovery', () => {
    const server = createFarServer()

    expect(status(server)).toBe(200)
    server.fail('ecolink/503-no-healthy-pod')
    expect(status(server)).toBe(503)
    server.recover()
    expect(status(server)).toBe(200)
  })

  it('fails only the paths that are named', () => {
    const server = createFarServer()

    server.fail('ecolink/500-internal', { paths: ['/usage'] })

    expect(status(server, '/usage')).toBe(500)
    expect(status(server, '/models')).toBe(200)
  })

  it('fails for as many requests as asked', () => {
    const server = createFarServer()

    server.fail('ecolink/429-rate-limited', { times: 2 })

    expect([status(server), status(server), status(server)]).toEqual([429, 429, 200])
  })

  it('leaves the other gateways well', () => {
    const server = createFarServer()

    server.fail('leaper/500-server-error')

    expect(status(server)).toBe(200)
  })

  it('keeps answering for the balance while everything else fails', () => {
    const server = createFarServer()

    server.fail('ecolink/402-insufficient-balance')

    expect(server.respond(get('/balance'))?.body).toBe('{"available":0.12,"currency":"USD"}')
  })

  it('ends a failure once enough has been paid, and not before', () => {
    const server = createFarServer()
    server.fail('ecolink/402-insufficient-balance', { untilBalance: 0.72 })

    server.pay(0.5)
    expect(status(server)).toBe(402)
    server.pay(0.1)
    expect(status(server)).toBe(200)
  })

  it('answers nothing while disconnected', () => {
    const server = createFarServer()

    server.disconnect()

    expect(server.respond(get('/usage'))).toBeUndefined()
  })

  it('lets the newest failure win', () => {
    const server = createFarServer()

    server.fail('ecolink/500-internal')
    server.fail('ecolink/403-role')

    expect(status(server)).toBe(403)
  })

  it('remembers what was asked, until it is reset', () => {
    const server = createFarServer()

    status(server, '/usage')
    expect(server.requests()).toEqual([{ method: 'GET', gateway: 'ecolink', path: '/usage' }])
    server.reset()
    expect(server.requests()).toEqual([])
  })

  it('tells its listeners of each change, until they leave', () => {
    const server = createFarServer()
    const listener = vi.fn<() => void>()
    const leave = server.subscribe(listener)

    server.pay(1)
    leave()
    server.pay(1)

    expect(listener).toHaveBeenCalledOnce()
    expect(server.state().balance.available).toBe(2.12)
  })

  it('finds a task under any id, and nothing under an unknown path', () => {
    expect(status(createFarServer(), '/tasks/task-unified-1')).toBe(200)
    expect(status(createFarServer(), '/nowhere')).toBe(404)
  })
})
