import type { Gateway } from '../../src/core/index.ts'
import { ecolink, evolink, ezlink, leaper, newApi } from '../../src/gateways/index.ts'
import type { HomeGateway } from './scenario.ts'

/** The descriptions of the home gateways, by name. */
export const gateways: Readonly<Record<HomeGateway, Gateway>> = {
  ecolink,
  newApi,
  ezlink,
  evolink,
  leaper,
}
