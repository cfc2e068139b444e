import { scenario, visibleAnswer, wireAnswer, type ScenarioId } from '../../test/scenarios/index.ts'

/** What `fetch` resolves with in a page of another origin, where no header shows that is not exposed. */
export function answerTo(id: ScenarioId): Response {
  const failure = scenario(id)
  const answer = visibleAnswer(wireAnswer(failure), failure.gateway, 'cross-origin')
  return new Response(answer.body, { status: answer.status, headers: { ...answer.headers } })
}
