import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusedUrl, startLoopbackServer, type LoopbackServer } from './server.ts'

let server: LoopbackServer
beforeAll(async () => void (server = await startLoopbackServer()))
afterAll(() => server.close())

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)

describe('the loopback server', () => {
  it('answers with status, headers and body of the scenario, whatever follows its id', async () => {
    const response = await ask('/scenario/ecolink/402-model-not-priced/v1/chat/completions', {
      method: 'POST',
    })

    expect(response.status).toBe(402)
    expect(response.headers.get('x-ecolink-request-id')).toBe('req_01k9e30zdw')
    expect(await response.json()).toEqual({
      error: 'model_not_priced',
      message: 'No pricing set for model wan-2.5-t2v',
    })
  })

  it('tells longer ids from the shorter ones that they begin with', async () => {
    const response = await ask('/scenario/ecolink/402-model-not-priced-code-alone')

    expect(await response.json()).toEqual({ error: 'model_not_priced' })
  })

  it('lets any origin ask, with any header', async () => {
    const response = await ask('/scenario/leaper/410-expired-task', {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'authorization' },
    })

    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization')
  })

  it('exposes to other origins nothing, or everything, where asked to', async () => {
    const none = await ask('/scenario/ecolink/500-internal?expose=none')
    const all = await ask('/scenario/ecolink/500-internal?expose=all')

    expect(none.headers.get('access-control-expose-headers')).toBeNull()
    expect(all.headers.get('access-control-expose-headers')).toBe('*')
  })

  it('is well again after so many requests under one key', async () => {
    const path = '/scenario/leaper/500-server-error?times=1&key=well-again'

    expect((await ask(path)).status).toBe(500)
    expect((await ask(path)).status).toBe(200)
  })

  it('takes its time when asked to', async () => {
    const before = performance.now()

    await ask('/scenario/leaper/500-server-error?slow=60')

    expect(performance.now() - before).toBeGreaterThan(50)
  })

  it('cuts a body after its head was sent', async () => {
    const response = await ask('/scenario/leaper/500-server-error?cut=body')

    expect(response.status).toBe(500)
    await expect(response.text()).rejects.toThrow(TypeError)
  })

  it('resets the connection before anything is answered', async () => {
    await expect(ask('/scenario/leaper/500-server-error?cut=connection')).rejects.toThrow(TypeError)
  })

  it('sends a stream whole, or cuts it inside an event', async () => {
    expect(await (await ask('/stream')).text()).toMatch(/data: \[DONE\]\n\n$/)
    await expect((await ask('/stream?cut=body')).text()).rejects.toThrow(TypeError)
  })

  it('gives back what it was sent', async () => {
    const response = await ask('/echo?status=502&type=text/html', { method: 'POST', body: '<h1>' })

    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toBe('<h1>')
  })

  it('leaves an address free where nothing listens', async () => {
    await expect(fetch(await refusedUrl())).rejects.toThrow(TypeError)
  })
})
