import { ecolinkShort } from './ecolink-short.ts'
import { ecolink } from './ecolink.ts'
import { evolinkCodes } from './evolink-codes.ts'
import { evolinkTasks } from './evolink-tasks.ts'
import { evolink } from './evolink.ts'
import { ezlink } from './ezlink.ts'
import { leaper } from './leaper.ts'
import { newApiKeys } from './new-api-keys.ts'
import { newApiRelay } from './new-api-relay.ts'
import { newApi } from './new-api.ts'
import type { HomeGateway, Scenario } from './scenario.ts'

const byGateway = {
  ecolink: [...ecolink, ...ecolinkShort],
  newApi: [...newApi, ...newApiRelay, ...newApiKeys],
  ezlink,
  evolink: [...evolink, ...evolinkCodes, ...evolinkTasks],
  leaper,
}

export type ScenarioId = (typeof byGateway)[HomeGateway][number]['id']

/** Every documented failure of the five home gateways. */
export const scenarios: readonly (Scenario & { readonly id: ScenarioId })[] = [
  ...byGateway.ecolink.map((failure) => ({ ...failure, gateway: 'ecolink' as const })),
  ...byGateway.newApi.map((failure) => ({ ...failure, gateway: 'newApi' as const })),
  ...byGateway.ezlink.map((failure) => ({ ...failure, gateway: 'ezlink' as const })),
  ...byGateway.evolink.map((failure) => ({ ...failure, gateway: 'evolink' as const })),
  ...byGateway.leaper.map((failure) => ({ ...failure, gateway: 'leaper' as const })),
]

/** The scenario of an id. Throws for an id that is not in the table. */
export function scenario(id: ScenarioId): Scenario {
  const found = scenarios.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`There is no scenario "${id}" in test/scenarios.`)
  return found
}
