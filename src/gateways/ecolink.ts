import type { Gateway } from '../core/gateway.ts'

export const ecolink: Gateway = {
  name: 'EcoLink',
  hosts: ['api.ecohash.com'],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
}
