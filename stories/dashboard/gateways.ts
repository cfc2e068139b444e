import type { Gateway } from '../../src/core/index.ts'
import { ecolink, evolink, ezlink, leaper, newApi } from '../../src/gateways/index.ts'
import type { HomeGateway } from '../../test/scenarios/index.ts'

export const gateways: Readonly<Record<HomeGateway, Gateway>> = {
  ecolink,
  newApi,
  ezlink,
  evolink,
  leaper,
}
