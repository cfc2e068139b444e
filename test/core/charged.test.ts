import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'
import { evolink } from '../../src/gateways/index.ts'

const job = {
  id: 'task-1',
  model: 'm',
  status: 'failed',
  error: { code: 'boom', message: 'It broke' },
}
const chargeOf = (body: unknown) => toFailure({ status: 200, body }).charged

describe('whether a failed job was paid for', () => {
  it.each([
    ['refunded', { ...job, refunded: true }],
    ['refunded', { ...job, credits_refunded: 12 }],
    [
      'refunded',
      { ...job, error: { code: 'boom', message: 'It broke. Your credits have been refunded.' } },
    ],
    ['refunded', { ...job, error: { message: '生成失败，积分已退还' } }],
    ['no', { ...job, charged: false }],
    ['no', { ...job, usage: { credits_used: 0 } }],
    ['no', { ...job, cost: '0.00' }],
    ['no', { ...job, error: 'It broke. You have not been charged.' }],
    ['no', { code: 0, data: { task_id: 't', status: 'failed', fail_reason: '任务失败，不扣费' } }],
    ['yes', { ...job, usage: { credits_charged: 3 } }],
    ['yes', { ...job, billed: true }],
  ])('is told as “%s” by the answer %j', (charged, body) => {
    expect(chargeOf(body)).toBe(charged)
  })

  it.each([
    ['nothing about it', job],
    ['a refund of nothing', { ...job, credits_refunded: 0 }],
    ['what was reserved', { ...job, usage: { credits_reserved: 3 } }],
    [
      'what a call would cost',
      { error: { message: 'Insufficient credits', code: 'insufficient_credits' }, cost: 3 },
    ],
  ])('is not told by %s', (_, body) => {
    expect(chargeOf(body)).toBeUndefined()
  })

  it('is told by the answer before the gateway’s document', () => {
    const failure = toFailure(
      { status: 200, body: { ...job, refunded: true } },
      { gateway: evolink },
    )

    expect(failure.charged).toBe('refunded')
  })
})
