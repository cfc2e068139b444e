import {
  anything as anyValue,
  assert,
  dictionary,
  integer,
  json,
  oneof,
  property,
  record,
  string,
} from 'fast-check'
import { expect, it } from 'vitest'
import { toFailure, toReport } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'

const anything = anyValue({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
})

const answer = record(
  {
    status: oneof(integer({ min: -1, max: 1_000 }), anything),
    headers: oneof(dictionary(string(), string()), anything),
    body: oneof(json(), string({ unit: 'binary' }), anything),
    error: anything,
    message: oneof(string(), anything),
    cause: anything,
  },
  { requiredKeys: [] },
)

it('whatever is thrown becomes a failure with a kind, a moment and text that can be shown', () => {
  assert(
    property(oneof(anything, answer), (thrown) => {
      const failure = toFailure(thrown, { gateway: all, receivedAt: 1 })

      expect(JSON.parse(JSON.stringify(failure))).toEqual(failure)
      expect(typeof failure.message).toBe('string')
      expect(failure.message).not.toMatch(/[\ud800-\udfff]/u)
      expect(Number.isFinite(failure.retry.at ?? 0)).toBe(true)
      expect(toReport(failure)).toContain('Kind: ')
    }),
    { numRuns: 1_000 },
  )
})
