import type { Gateway } from '../core/gateway.ts'

export const leaper: Gateway = {
  name: 'Leaper',
  hosts: ['api.leaper.one'],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
}
