import { afterEach, describe, expect, inject, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { readFailure, toFailure, type Failure } from '../../src/core/index.ts'

const loopback = inject('loopback')
const refused = inject('refused')
const slow = `${loopback}/echo?slow=5000`

async function caught(promise: Promise<unknown>): Promise<unknown> {
  try {
    return { resolved: await promise }
  } catch (thrown) {
    return thrown
  }
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return await readFailure(await caught(promise))
}

function abortedAfter(milliseconds: number, reason?: unknown): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), milliseconds)
  return controller.signal
}

/** Cutting the page off from the network as a whole would cut it off from the test runner, too. */
async function block(urls: readonly string[]): Promise<void> {
  await cdp().send('Network.enable')
  await cdp().send('Network.setBlockedURLs', { urls: [...urls] })
}

function request(url: string, set: (xhr: XMLHttpRequest) => void = () => undefined) {
  return new Promise<never>((_, reject) => {
    const xhr = new XMLHttpRequest()
    for (const type of ['error', 'abort', 'timeout', 'load']) xhr.addEventListener(type, reject)
    xhr.open('POST', url)
    set(xhr)
    xhr.send('{"error":{"message":"slow down","code":"rate_limit_exceeded"}}')
  })
}

describe('what Chromium’s fetch throws', () => {
  it.each([
    ['nothing listens', () => fetch(refused)],
    ['the far side hung up', () => fetch(`${loopback}/echo?cut=connection`)],
    [
      'the answer is not shared with this origin',
      () => fetch(`${loopback}/echo`, { credentials: 'include' }),
    ],
    ['other origins are ruled out', () => fetch(`${loopback}/echo`, { mode: 'same-origin' })],
    ['the name has no address', () => fetch('https://nobody.invalid/')],
    ['the port is blocked', () => fetch('http://127.0.0.1:1/')],
  ])('is network where %s', async (_, ask) => {
    expect(await failureOf(ask())).toMatchObject({
      kind: 'network',
      outcome: 'unknown',
      message: '',
    })
  })

  it('is network where a body broke off', async () => {
    const response = await fetch(`${loopback}/echo?cut=body`, { method: 'POST', body: '[1, 2, 3]' })

    expect(await failureOf(response.json())).toMatchObject({ kind: 'network', message: '' })
  })

  it('is canceled where the caller gave up without a reason', async () => {
    const thrown = await caught(fetch(slow, { signal: abortedAfter(20) }))

    expect(toFailure(thrown)).toMatchObject({ kind: 'canceled', message: '' })
  })

  it('is the reason itself where the caller gave one, which says what it is', async () => {
    const abort = new DOMException('The page was left', 'AbortError')
    const thrown = await caught(fetch(slow, { signal: abortedAfter(20, abort) }))

    expect(thrown).toBe(abort)
    expect(toFailure(thrown).kind).toBe('canceled')
  })

  it('is timeout where a timer of the caller ran out, alone or among others', async () => {
    const alone = AbortSignal.timeout(20)
    const any = AbortSignal.any([AbortSignal.timeout(20), new AbortController().signal])

    for (const signal of [alone, any])
      expect(await failureOf(fetch(slow, { signal }))).toMatchObject({
        kind: 'timeout',
        message: '',
      })
  })

  it('is canceled where the caller gave up between the headers and the body', async () => {
    const controller = new AbortController()
    const { signal } = controller
    const response = await fetch(`${loopback}/echo`, { method: 'POST', body: '[1]', signal })
    controller.abort()

    expect((await failureOf(response.text())).kind).toBe('canceled')
  })

  it('is invalid-response where a success is no JSON, of which nothing is quoted', async () => {
    const page = await fetch(`${loopback}/echo`, { method: 'POST', body: '<h1>Private</h1>' })
    const empty = await fetch(`${loopback}/echo`, { method: 'POST' })

    for (const response of [page, empty])
      expect(await failureOf(response.json())).toMatchObject({
        kind: 'invalid-response',
        message: '',
      })
  })

  it('is no network failure where the program is wrong', async () => {
    const wrong = [
      await caught(fetch('http://')),
      await caught(fetch(loopback, { headers: { 'no good name': 'x' } })),
      await caught(Promise.resolve().then(() => Reflect.apply(Object(1), undefined, []))),
    ]

    for (const thrown of wrong) {
      expect(thrown).toBeInstanceOf(TypeError)
      expect(['network', 'timeout', 'canceled']).not.toContain(toFailure(thrown).kind)
    }
  })
})

describe('what Chromium throws where an extension of the browser blocks a call', () => {
  afterEach(() => block([]))

  it('is network', async () => {
    await block(['*/echo*'])

    expect(await failureOf(fetch(`${loopback}/echo`))).toMatchObject({
      kind: 'network',
      message: '',
    })
  })
})

describe('what is thrown around XMLHttpRequest', () => {
  it('is told by its events', async () => {
    expect((await failureOf(request(refused))).kind).toBe('network')
    expect((await failureOf(request(slow, (xhr) => (xhr.timeout = 20)))).kind).toBe('timeout')
    const aborting = request(slow, (xhr) => setTimeout(() => xhr.abort(), 20))
    expect((await failureOf(aborting)).kind).toBe('canceled')
  })

  it('is told by the answer of the request at which the event is aimed', async () => {
    expect(await failureOf(request(`${loopback}/echo?status=429`))).toMatchObject({
      kind: 'rate-limited',
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'slow down',
    })
  })

  it('is told by a request itself', async () => {
    const event = await caught(request(refused))
    const xhr = event instanceof ProgressEvent ? event.target : undefined

    expect(toFailure(xhr)).toMatchObject({ kind: 'network', message: '' })
  })
})

describe('what is thrown around streams of events', () => {
  it('is network where an EventSource or a WebSocket found nobody', async () => {
    const source = new EventSource(refused)
    const lost = await new Promise((resolve) => source.addEventListener('error', resolve))
    source.close()
    const socket = new WebSocket(refused.replace('http', 'ws'))
    const closed = await new Promise((resolve) => socket.addEventListener('close', resolve))

    expect(toFailure(lost).kind).toBe('network')
    expect(toFailure(closed).kind).toBe('network')
  })

  it.each([
    [1006, '', 'network'],
    [1001, '', 'network'],
    [1008, 'No such room for you', 'permission-denied'],
    [1009, 'Too big', 'payload-too-large'],
    [1011, 'Unexpected condition', 'server-error'],
    [1013, 'Try again later', 'unavailable'],
    [3000, 'Unauthorized', 'authentication'],
    [4401, 'Token expired', 'authentication'],
    [4429, 'Slow down', 'rate-limited'],
  ])('is, for the closing code %d, what it means', (code, reason, kind) => {
    const failure = toFailure(new CloseEvent('close', { code, reason }))

    expect(failure).toMatchObject({ kind, message: reason })
    expect(failure.status).toBeUndefined()
  })
})
