import type { Gateway } from '../core/gateway.ts'

export const newApi: Gateway = {
  name: 'new-api',
  hosts: [],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
}
