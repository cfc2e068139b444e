import type { Gateway } from '../core/gateway.ts'

/** https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/ */
const blocked = ['1005', '1006', '1007', '1008', '1009', '1010', '1020', '1106']

/** What the owner of the site behind the edge has set up wrongly; same page. */
const misconfigured = [
  '1000',
  '1001',
  '1002',
  '1014',
  '1016',
  '1018',
  '1023',
  '1034',
  '1101',
  '1102',
]

/**
 * Cloudflare: AI Gateway (which passes on what providers answer, with headers of its own), Workers AI
 * and the pages of its edge. A provider's key and debt behind AI Gateway are the caller's own.
 * https://developers.cloudflare.com/workers-ai/platform/errors/
 * https://developers.cloudflare.com/support/troubleshooting/http-status-codes/
 */
export const cloudflare: Gateway = {
  name: 'Cloudflare',
  hosts: ['cloudflare.com'],
  credential: 'key',
  recognise: {
    headers: ['cf-aig-log-id', 'cf-aig-event-id', 'cf-aig-step', 'cf-ai-req-id'],
    fields: ['cloudflare_error'],
    body: {
      'error.0.code': ['2001', '2003', '2009', '2016', '2017', '2029', '2030'],
      name: ['AiError'],
      // The whole answer, where an edge sends neither a page nor JSON.
      '': [...blocked, ...misconfigured, '1004', '1015', '1033'].map(
        (code) => `error code: ${code}`,
      ),
    },
    says: [
      'aierror: ',
      '| 520: ',
      '| 521: ',
      '| 522: ',
      '| 523: ',
      '| 524: ',
      '| 525: ',
      '| 526: ',
      '| cloudflare',
    ],
  },
  codes: [
    { code: ['10000', '6003', '6111'], kind: 'authentication' },
    { code: '9109', says: 'access token', kind: 'authentication' },
    { code: ['2001', '7003'], kind: 'not-found' },
    { code: ['2016', '2017', '2029', '2030'], kind: 'content-blocked' },
    { code: '5007', kind: 'model-not-found' },
    {
      code: ['3036', '4006'],
      kind: 'plan-required',
      remedies: [{ action: 'change-plan' }, { action: 'wait' }],
    },
    { code: '3040', kind: 'unavailable' },
    { code: ['1015', '2003', '3021'], kind: 'rate-limited' },
    { code: blocked, kind: 'permission-denied' },
    { code: ['1004', '1033'], kind: 'upstream-error' },
    {
      code: misconfigured,
      kind: 'configuration',
    },
  ],
  requestId: { headers: ['cf-aig-log-id', 'cf-ai-req-id', 'cf-ray'], body: ['ray_id'] },
  exposes: [],
  links: {
    'check-api-key': 'https://dash.cloudflare.com/profile/api-tokens',
    'change-plan': 'https://dash.cloudflare.com/?to=/:account/workers/plans',
    'open-status-page': 'https://www.cloudflarestatus.com',
    'open-docs': 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/',
  },
}
