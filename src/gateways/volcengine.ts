import type { Gateway } from '../core/gateway.ts'

const console = 'https://console.volcengine.com/ark/region:ark+cn-beijing'

/** Volcengine Ark, and BytePlus ModelArk abroad: https://www.volcengine.com/docs/82379/1299023. */
export const volcengine: Gateway = {
  name: 'Volcengine Ark',
  hosts: ['volces.com', 'volcengine.com', 'bytepluses.com', 'byteplus.com'],
  credential: 'key',
  recognise: {
    body: {
      'error.code': [
        'AccountOverdueError',
        'SetLimitExceeded',
        'ModelNotOpen',
        'InvalidEndpointOrModel.NotFound',
        'InvalidEndpointOrModel.ModelIDAccessDisabled',
        'InvalidEndpoint.ClosedEndpoint',
        'InvalidEndpoint.NotFound',
        'RateLimitExceeded.EndpointRPMExceeded',
        'RateLimitExceeded.EndpointTPMExceeded',
        'OperationDenied.ServiceOverdue',
        'OperationDenied.ServiceNotOpen',
      ],
    },
  },
  codes: [
    // A limit that the account has set itself: it is paused until somebody raises it.
    { code: 'setlimitexceeded', kind: 'spend-limit' },
    {
      code: ['modelnotopen', 'operationdenied.servicenotopen'],
      kind: 'model-not-found',
      remedies: [{ action: 'request-access' }, { action: 'choose-model' }],
    },
    { code: 'invalidendpointormodel.modelidaccessdisabled', kind: 'permission-denied' },
    { code: 'invalidendpoint.notfound', kind: 'model-not-found' },
    { code: 'invalidendpoint.closedendpoint', kind: 'unavailable', fixableBy: 'operator' },
  ],
  requestId: { headers: ['x-request-id'], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://console.volcengine.com/finance/fund/recharge',
    'check-api-key': `${console}/apiKey`,
    'raise-limit': `${console}/openManagement`,
    'request-access': `${console}/openManagement`,
    'open-docs': 'https://www.volcengine.com/docs/82379/1299023',
  },
}
