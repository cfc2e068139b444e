import type { Gateway } from '../core/gateway.ts'

export const evolink: Gateway = {
  name: 'EvoLink',
  hosts: ['api.evolink.ai'],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
}
