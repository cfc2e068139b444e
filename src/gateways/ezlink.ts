import type { Gateway } from '../core/gateway.ts'

export const ezlink: Gateway = {
  name: 'EZLINK AI',
  hosts: [],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
}
