import { toFailure, type FailureKind } from '../../../src/core/index.ts'
import { scenarios, type HomeGateway, type Scenario } from '../../../test/scenarios/index.ts'
import { gateways } from '../gateways.ts'

/** What every gateway can do: not answer at all. */
export const unreachable = 'unreachable'

export const failuresOf = (gateway: HomeGateway) =>
  scenarios.filter((scenario) => scenario.gateway === gateway)

export const failureOf = (id: unknown) => scenarios.find((scenario) => scenario.id === id)

export const titleOf = ({ status, task, title }: Scenario) => `${task ? 'task' : status} · ${title}`

export function kindOf(scenario: Scenario): FailureKind {
  return toFailure(scenario, { gateway: gateways[scenario.gateway] }).kind
}
