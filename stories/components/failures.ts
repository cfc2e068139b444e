import { toFailure, type Failure } from '../../src/core/index.ts'
import { gateways, scenario, wireAnswer, type ScenarioId } from '../../test/scenarios/index.ts'
import { noon } from './clock.ts'

/** A documented answer of a home gateway, read at noon. */
export function failureOf(id: ScenarioId): Failure {
  const answer = scenario(id)
  return toFailure(wireAnswer(answer, noon), {
    gateway: gateways[answer.gateway],
    receivedAt: noon,
  })
}
