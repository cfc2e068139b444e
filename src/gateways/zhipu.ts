import type { Gateway } from '../core/gateway.ts'

const own: readonly string[] = [
  '1113',
  '1211',
  '1214',
  '1261',
  '1301',
  '1302',
  '1303',
  '1305',
  '1308',
  '1309',
  '1310',
  '1311',
  '1313',
  '1316',
]

/**
 * Zhipu (GLM, Z.ai), https://docs.z.ai/api-reference/api-code: nearly everything is a 429. Accounts of
 * China live elsewhere: `{ ...zhipu, origin: 'https://open.bigmodel.cn', links: {} }`.
 */
export const zhipu: Gateway = {
  name: 'Zhipu',
  hosts: ['z.ai', 'bigmodel.cn'],
  origin: 'https://z.ai',
  credential: 'key',
  recognise: { body: { 'error.code': own, 'error.type': own } },
  codes: [
    { code: '1113', kind: 'insufficient-balance' },
    { code: ['1000', '1001', '1002', '1003', '1004'], kind: 'authentication' },
    {
      code: ['1110', '1111', '1112', '1121', '1313'],
      kind: 'permission-denied',
      remedies: [{ action: 'contact-support' }],
    },
    { code: '1220', kind: 'permission-denied' },
    { code: ['1309', '1311'], kind: 'plan-required' },
    // The windows of a plan; beyond them its sentence may speak of the balance.
    {
      code: ['1304', '1308', '1310', '1316'],
      kind: 'rate-limited',
      scope: 'plan',
      remedies: [{ action: 'wait' }, { action: 'change-plan' }],
    },
    { code: ['1305', '1312'], says: ['overload', 'traffic', '访问量过大'], kind: 'unavailable' },
    { code: ['1302', '1303', '1305', '1312'], kind: 'rate-limited' },
    { code: '1211', kind: 'model-not-found' },
    { code: '1261', kind: 'context-length-exceeded' },
    { code: '1301', kind: 'content-blocked' },
    { code: '1221', kind: 'gone' },
    { code: '1222', kind: 'not-found' },
    { code: ['1120', '1200', '1230', '1234'], kind: 'server-error' },
  ],
  requestId: { headers: [], body: ['request_id'] },
  exposes: [],
  links: {
    'top-up': '/manage-apikey/billing',
    'check-api-key': '/manage-apikey/apikey-list',
    'change-plan': '/subscribe',
    'open-docs': 'https://docs.z.ai/api-reference/api-code',
  },
}
