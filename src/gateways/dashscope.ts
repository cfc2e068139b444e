import type { Gateway } from '../core/gateway.ts'

const own: readonly string[] = [
  'Arrearage',
  'DataInspectionFailed',
  'AllocationQuota.FreeTierOnly',
  'Throttling.RateQuota',
  'Throttling.AllocationQuota',
  'Throttling.BurstRate',
  'CommodityNotPurchased',
  'PrepaidBillOverdue',
  'PostpaidBillOverdue',
]

/** DashScope (Alibaba Cloud Model Studio), https://www.alibabacloud.com/help/en/model-studio/error-code. */
export const dashscope: Gateway = {
  name: 'DashScope',
  hosts: [
    'dashscope.aliyuncs.com',
    'dashscope-intl.aliyuncs.com',
    'dashscope-us.aliyuncs.com',
    'maas.aliyuncs.com',
  ],
  credential: 'key',
  recognise: {
    headers: ['x-dashscope-call-gateway'],
    body: { code: own, 'error.code': own },
  },
  codes: [
    // Here OpenAI's word is the limit of tokens per minute.
    { status: 429, code: 'insufficient_quota', kind: 'rate-limited' },
    // A switch of the account: only what is free is to be used.
    { code: 'allocationquota.freetieronly', kind: 'spend-limit' },
    { code: ['commoditynotpurchased', 'accessdenied.unpurchased'], kind: 'plan-required' },
  ],
  requestId: { headers: [], body: ['request_id'] },
  exposes: [],
  links: {
    'check-api-key': 'https://bailian.console.aliyun.com/?tab=model#/api-key',
    'open-docs': 'https://www.alibabacloud.com/help/en/model-studio/error-code',
  },
}
