import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashScope, mergeNotices, readNotice, type Notice } from '../../src/retry/notice.ts'

const NOW = Date.UTC(2026, 0, 1)
const DAY = 86_400_000

const open: Notice = {
  scope: hashScope('api.example gateway key-1'),
  opened: 0,
  until: 0,
  probedAt: 0,
  kind: undefined,
  gateway: undefined,
}
const closed: Notice = { ...open, until: NOW + 5_000, kind: 'rate-limited', gateway: 'ecolink' }

/** Few values, so that many pairs are equal in part. */
const moment = fc.constantFrom(0, NOW - 1, NOW, NOW + 1, NOW + 5_000)
const notices: fc.Arbitrary<Notice> = fc.record({
  scope: fc.constant(open.scope),
  opened: moment,
  until: moment,
  probedAt: moment,
  kind: fc.constantFrom(undefined, 'rate-limited', 'network', 'timeout'),
  gateway: fc.constantFrom(undefined, 'ecolink', 'evolink'),
})

/** Enough for pairs that differ in their last words alone. */
const many = { numRuns: 3_000 }

describe('merging notices', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(notices, notices, (a, b) => {
        expect(mergeNotices(a, b)).toEqual(mergeNotices(b, a))
      }),
      many,
    )
  })

  it('is associative', () => {
    fc.assert(
      fc.property(notices, notices, notices, (a, b, c) => {
        expect(mergeNotices(mergeNotices(a, b), c)).toEqual(mergeNotices(a, mergeNotices(b, c)))
      }),
      many,
    )
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(notices, (a) => {
        expect(mergeNotices(a, { ...a })).toBe(a)
      }),
    )
  })

  it('lets the later deadline win', () => {
    const later = { ...closed, until: NOW + 9_000 }

    expect(mergeNotices(closed, later)).toBe(later)
    expect(mergeNotices(later, closed)).toBe(later)
  })

  it('lets a later opening overrule every closing before it', () => {
    const opening = { ...open, opened: NOW + 1_000 }

    expect(mergeNotices({ ...closed, until: NOW + DAY }, opening)).toBe(opening)
  })

  it('lets a closing after the last opening win', () => {
    const opening = { ...open, opened: NOW }
    const again = { ...closed, opened: NOW }

    expect(mergeNotices(opening, again)).toBe(again)
  })

  it('keeps a probe until the deadline moves', () => {
    const probed = { ...closed, probedAt: NOW + 5_000 }
    const refused = { ...closed, until: NOW + 8_000 }

    expect(mergeNotices(closed, probed)).toBe(probed)
    expect(mergeNotices(probed, refused)).toBe(refused)
  })
})

const thrower = () => {
  throw new Error('no')
}

describe('reading a notice', () => {
  it('gives back what was sent', () => {
    expect(readNotice(structuredClone(closed), NOW)).toEqual(closed)
    expect(readNotice(JSON.parse(JSON.stringify(open)), NOW)).toEqual(open)
  })

  it('takes no deadline further away than 24 hours', () => {
    expect(readNotice({ ...closed, until: Number.MAX_VALUE }, NOW)?.until).toBe(NOW + DAY)
    expect(readNotice({ ...closed, until: NOW + DAY + 1 }, NOW)?.until).toBe(NOW + DAY)
    expect(readNotice({ ...closed, until: NOW + DAY - 1 }, NOW)?.until).toBe(NOW + DAY - 1)
  })

  it('never moves a deadline beyond the cap, however notices are merged', () => {
    const untrusted = notices.chain((notice) =>
      fc.double().map((until) => readNotice({ ...notice, until }, NOW)),
    )

    fc.assert(
      fc.property(fc.array(untrusted), (read) => {
        const merged = read.reduce(
          (one, other) => (one && other ? mergeNotices(one, other) : (one ?? other)),
          undefined,
        )
        expect(merged?.until ?? 0).toBeLessThanOrEqual(NOW + DAY)
      }),
    )
  })

  it.each<[string, object]>([
    ['no scope', { scope: undefined }],
    ['a scope that was not hashed', { scope: 'sk-proj-abc' }],
    ['a scope that is too long', { scope: 'a'.repeat(15) }],
    ['a scope that is no text', { scope: 14 }],
    ['an opening that is no number', { opened: '0' }],
    ['an opening that is NaN', { opened: NaN }],
    ['an opening two minutes from now', { opened: NOW + 120_000 }],
    ['a deadline before 1970', { until: -1 }],
    ['an infinite deadline', { until: Infinity }],
    ['a deadline that is a date', { until: new Date(NOW) }],
    ['a probe two minutes from now', { probedAt: NOW + 120_000 }],
    ['no probe at all', { probedAt: null }],
  ])('takes none with %s', (_, change) => {
    expect(readNotice({ ...closed, ...change }, NOW)).toBeUndefined()
  })

  it('bears a clock that differs by less than a minute', () => {
    const ahead = { ...closed, opened: NOW + 59_000, probedAt: NOW + 59_000 }

    expect(readNotice(ahead, NOW)).toEqual(ahead)
  })

  it.each<[string, unknown, unknown]>([
    ['a kind that closes no gate', 'authentication', undefined],
    ['a kind that is none', 'toString', undefined],
    ['a kind that is no text', { toString: () => 'network' }, undefined],
    ['a kind that closes gates', 'upstream-error', 'upstream-error'],
  ])('reads %s', (_, kind, expected) => {
    expect(readNotice({ ...closed, kind }, NOW)).toEqual({ ...closed, kind: expected })
  })

  it.each<[string, unknown, unknown]>([
    ['in any script', '中转站', '中转站'],
    ['of 65 letters', 'x'.repeat(65), undefined],
    ['without a letter', '', undefined],
    ['that hides characters', 'eco\u202Elink', undefined],
    ['of two lines', 'eco\nlink', undefined],
    ['that is no text', 7, undefined],
  ])('reads a gateway %s', (_, gateway, expected) => {
    expect(readNotice({ ...closed, gateway }, NOW)).toEqual({ ...closed, gateway: expected })
  })

  it('leaves out whatever else was sent', () => {
    const read = readNotice({ ...closed, key: 'sk-1', toString: () => 'x' }, NOW)

    expect(Object.keys(read ?? {}).toSorted()).toEqual([
      'gateway',
      'kind',
      'opened',
      'probedAt',
      'scope',
      'until',
    ])
  })

  it('is total: anything is a notice or none', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (data) => {
        expect(readNotice(data, NOW)).toBeUndefined()
      }),
    )
  })

  it('survives getters and proxies that throw', () => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()

    expect(readNotice(new Proxy({}, { get: thrower }), NOW)).toBeUndefined()
    expect(readNotice(Object.defineProperty({}, 'scope', { get: thrower }), NOW)).toBeUndefined()
    expect(readNotice(revoked.proxy, NOW)).toBeUndefined()
  })
})

describe('the name of a scope', () => {
  it('is the same for the same scope, and always of one form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (scope) => {
        expect(hashScope(scope)).toMatch(/^[\da-z]{14}$/)
        expect(hashScope(scope)).toBe(hashScope(scope))
      }),
    )
  })

  it('differs for 100,000 scopes that differ in a number alone', () => {
    const names = new Set<string>()
    for (let at = 0; at < 100_000; at += 1) names.add(hashScope(`https://api.example/v1 key ${at}`))

    expect(names.size).toBe(100_000)
  })

  it('differs in both halves for scopes that differ in one letter', () => {
    const [one, other] = [hashScope('account-a'), hashScope('account-b')]

    expect(one.slice(0, 7)).not.toBe(other.slice(0, 7))
    expect(one.slice(7)).not.toBe(other.slice(7))
    expect(one.slice(0, 7)).not.toBe(one.slice(7))
  })
})
