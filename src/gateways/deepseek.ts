import type { Gateway } from '../core/gateway.ts'

/** DeepSeek, https://api-docs.deepseek.com/quick_start/error_codes. Its statuses say it all. */
export const deepseek: Gateway = {
  name: 'DeepSeek',
  hosts: ['deepseek.com'],
  credential: 'key',
  recognise: {
    headers: ['x-ds-trace-id'],
    says: ['authentication fails, your api key', 'authentication fails ('],
  },
  codes: [],
  requestId: { headers: ['x-ds-trace-id'], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://platform.deepseek.com/top_up',
    'check-api-key': 'https://platform.deepseek.com/api_keys',
    'open-status-page': 'https://status.deepseek.com',
    'open-docs': 'https://api-docs.deepseek.com/quick_start/error_codes',
  },
  advice: { 'rate-limited': [{ action: 'wait' }, { action: 'choose-model' }] },
}
