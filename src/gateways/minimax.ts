import type { Gateway } from '../core/gateway.ts'

/**
 * MiniMax, https://platform.minimax.io/docs/api-reference/errorcode: numbers inside a 200. Accounts of
 * China live elsewhere: `{ ...minimax, origin: 'https://platform.minimaxi.com' }`.
 */
export const minimax: Gateway = {
  name: 'MiniMax',
  hosts: ['minimax.io', 'minimaxi.com', 'minimax.chat'],
  origin: 'https://platform.minimax.io',
  credential: 'key',
  recognise: { headers: ['minimax-request-id'], fields: ['base_resp.status_code'] },
  codes: [
    { code: '1008', kind: 'insufficient-balance' },
    { code: ['1004', '2049'], kind: 'authentication' },
    { code: ['1026', '1027'], kind: 'content-blocked' },
    { code: '2056', says: ['升级', 'upgrade'], kind: 'plan-required' },
    { code: '2061', kind: 'plan-required' },
    { code: '2056', kind: 'rate-limited', scope: 'plan' },
    { says: '(2056)', kind: 'rate-limited', scope: 'plan' },
    { code: ['1002', '1039', '1041', '2045'], kind: 'rate-limited' },
    { code: '1001', kind: 'timeout' },
    { code: '2042', kind: 'permission-denied' },
    { code: '2039', kind: 'conflict' },
    { code: '2054', kind: 'not-found' },
    { code: ['1042', '1043', '1044', '2013', '20132', '2037', '2048'], kind: 'invalid-request' },
    { code: ['1000', '1013', '1024', '1033'], kind: 'server-error' },
  ],
  requestId: { headers: ['minimax-request-id', 'trace-id'], body: ['request_id', 'trace_id'] },
  exposes: [],
  links: {
    'top-up': '/user-center/payment/balance',
    'check-api-key': '/user-center/basic-information/interface-key',
    'open-docs': '/docs/api-reference/errorcode',
  },
}
