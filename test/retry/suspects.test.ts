import { describe, expect, it } from 'vitest'
import { createSuspects } from '../../src/retry/suspects.ts'
import { failureOf } from './failures.ts'

describe('calls that fail', () => {
  const network = failureOf({ kind: 'network' })

  it('are a wall when three of them fail, however often each, and none succeeds between', () => {
    const suspects = createSuspects()
    const [one, two, three] = [{}, {}, {}]

    const found = [one, one, two, two, three].map((key) => suspects.accuse(network, key, true))

    expect(found).toEqual([undefined, undefined, undefined, undefined, 'outage'])
  })

  it('say nothing about others once one has succeeded between, until they succeed themselves', () => {
    const suspects = createSuspects()
    const [one, two, three, four] = [{}, {}, {}, {}]
    for (const key of [one, two]) suspects.accuse(network, key, true)

    suspects.succeeded(three)
    const poisoned = [one, two, four].map((key) => suspects.accuse(network, key, true))
    suspects.succeeded(one)
    const again = [one, three, {}].map((key) => suspects.accuse(network, key, true))

    expect(poisoned).toEqual([undefined, undefined, undefined])
    expect(again).toEqual([undefined, undefined, 'outage'])
  })
})
