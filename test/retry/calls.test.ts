import { describe, expect, it, vi } from 'vitest'
import { idle, type Call } from '../../src/retry/call.ts'
import { callOf, forgetCalls, onRecord, recordCall } from '../../src/retry/calls.ts'

function createCall(): Call {
  return {
    state: () => idle,
    subscribe: () => () => {},
    retryNow: () => {},
    cancel: () => {},
    resume: () => {},
  }
}

/** A new key, as each observer has its own bound `refetch`. */
const createKey = () => () => 0

describe('the record of calls', () => {
  it('finds the call of a key, and the later one after a change', () => {
    const [key, first, second] = [createKey(), createCall(), createCall()]
    expect(callOf(key)).toBeUndefined()

    recordCall(key, first)
    expect(callOf(key)).toBe(first)
    recordCall(key, second)

    expect(callOf(key)).toBe(second)
  })

  it('tells who waits for a key once for each change, and nobody else', () => {
    const [key, other, call] = [createKey(), createKey(), createCall()]
    const [heard, notMine] = [vi.fn<() => void>(), vi.fn<() => void>()]
    onRecord(key, heard)
    onRecord(other, notMine)

    recordCall(key, call)
    recordCall(key, call)

    expect(heard).toHaveBeenCalledTimes(1)
    expect(notMine).not.toHaveBeenCalled()
  })

  it('tells nobody who has left, also when that was said twice', () => {
    const key = createKey()
    const [gone, here] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const leave = onRecord(key, gone)
    onRecord(key, here)

    leave()
    leave()
    recordCall(key, createCall())

    expect(gone).not.toHaveBeenCalled()
    expect(here).toHaveBeenCalledTimes(1)
  })

  it('forgets what one owner recorded, and nothing else', () => {
    const [mine, other, call] = [createKey(), createKey(), createCall()]
    const owner = {}
    const heard = vi.fn<() => void>()
    recordCall(mine, createCall(), owner)
    recordCall(other, call)
    onRecord(mine, heard)

    forgetCalls(owner)

    expect([callOf(mine), callOf(other)]).toEqual([undefined, call])
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('takes a key again after it was forgotten', () => {
    const [key, call] = [createKey(), createCall()]
    const owner = {}
    recordCall(key, createCall(), owner)
    forgetCalls(owner)

    recordCall(key, call, {})

    expect(callOf(key)).toBe(call)
  })
})
