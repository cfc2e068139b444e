import { describe, expect, it } from 'vitest'
import { scenario, scenarios, visibleAnswer, wireAnswer } from './index.ts'

describe('the scenario table', () => {
  it('names each scenario once', () => {
    const ids = scenarios.map(({ id }) => id)

    expect(ids).toHaveLength(new Set(ids).size)
  })

  it('puts the status, or the task, into each id', () => {
    const misnamed = scenarios.filter(
      ({ id, status, task }) =>
        id.split('/')[1]?.startsWith(task ? 'task-' : `${status}-`) !== true,
    )

    expect(misnamed).toEqual([])
  })
})

describe('an answer', () => {
  it('carries everything over the wire, dated from the moment it is sent', () => {
    const answer = wireAnswer(scenario('leaper/429-rate-limited'), 1_763_715_600_400)

    expect(answer.status).toBe(429)
    expect(answer.headers).toEqual({
      'content-type': 'application/json',
      'retry-after': '17',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1763715617',
    })
    expect(answer.body).toContain('"code":"rate_limit_exceeded"')
  })

  it('hides from a page of another origin what the gateway does not expose', () => {
    const answer = wireAnswer(scenario('new-api/429-empty'))

    const headers = visibleAnswer(answer, 'newApi', 'cross-origin').headers

    expect(headers).toEqual({ 'content-type': 'text/plain; charset=utf-8' })
  })

  it('shows everything through a proxy of the same origin', () => {
    const answer = wireAnswer(scenario('new-api/429-empty'))

    expect(visibleAnswer(answer, 'newApi', 'same-origin')).toBe(answer)
  })
})
