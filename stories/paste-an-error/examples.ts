import { scenario, wireAnswer, type ScenarioId } from '../../test/scenarios/index.ts'

/** Label, and the scenario whose answer is pasted. */
const answers: readonly (readonly [label: string, id: ScenarioId])[] = [
  ['EcoLink 402', 'ecolink/402-insufficient-balance'],
  ['EcoLink 503', 'ecolink/503-no-healthy-pod'],
  ['EvoLink 429', 'evolink/429-rate-limit'],
  ['new-api 403', 'new-api/403-insufficient-user-quota-figures'],
  ['Leaper 410', 'leaper/410-expired-task'],
]

/** What people paste: a label, and the text. */
export const examples: readonly (readonly [label: string, text: string])[] = [
  ...answers.map(([label, id]) => [label, curl(id)] as const),
  [
    'OpenRouter 429',
    `HTTP/2 429
x-generation-id: gen-1763714701-k4h7
content-type: application/json

{"error":{"code":429,"message":"Provider returned error","metadata":{"provider_name":"Google","raw":"{\\"error\\":{\\"message\\":\\"Resource has been exhausted. Please retry in 34.07s.\\",\\"status\\":\\"RESOURCE_EXHAUSTED\\"}}"}},"user_id":"user_2x"}`,
  ],
  [
    'Somebody’s backend',
    `HTTP/1.1 422 Unprocessable Entity
content-type: application/problem+json

{"title":"Your plan is too small","detail":"Exports need the Pro plan. Please upgrade your plan.","status":422}`,
  ],
  ['A failed fetch', 'TypeError: Failed to fetch'],
]

/** As `curl -i` prints it. */
function curl(id: ScenarioId): string {
  const { status, headers, body } = wireAnswer(scenario(id))
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/2 ${status}`, ...lines, '', body].join('\n')
}
