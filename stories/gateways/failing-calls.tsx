import { ErrorBanner, RecourseProvider } from '../../src/components/index.ts'
import { ensureOk } from '../../src/core/index.ts'
import {
  gateways,
  scenario,
  scenarios,
  type HomeGateway,
  type ScenarioId,
} from '../../test/scenarios/index.ts'
import { answerTo } from './answer-to.ts'

/** A documented failure as an application meets it. */
export interface FailedCall {
  readonly id: ScenarioId
  readonly title: string
  readonly error: unknown
}

export interface FailingCallsProps {
  readonly gateway: HomeGateway
  /** Documented failures, by the ids of the scenario table. @default all of the gateway */
  readonly ids?: readonly ScenarioId[]
  /** How long ago the calls failed, in milliseconds. @default 0 */
  readonly ago?: number
}

/** What the calls end with; a page of another origin sees no header that is not exposed. */
export function failedCalls({ gateway, ids, ago = 0 }: FailingCallsProps): Promise<FailedCall[]> {
  const shown = ids ?? scenarios.filter((row) => row.gateway === gateway).map(({ id }) => id)
  const receivedAt = Date.now() - ago
  return Promise.all(
    shown.map(async (id) => ({
      id,
      title: scenario(id).title,
      error: await thrownBy(id, receivedAt),
    })),
  )
}

async function thrownBy(id: ScenarioId, receivedAt: number): Promise<unknown> {
  const gateway = gateways[scenario(id).gateway]
  return ensureOk(answerTo(id), { gateway, receivedAt }).catch((thrown: unknown) => thrown)
}

/** One banner for each call. */
export function FailingCalls({
  gateway,
  calls,
}: {
  readonly gateway: HomeGateway
  readonly calls: readonly FailedCall[]
}) {
  return (
    <RecourseProvider gateway={gateways[gateway]}>
      <div style={{ display: 'grid', gap: 12, maxWidth: 720, fontFamily: 'system-ui, sans-serif' }}>
        {calls.map(({ id, title, error }) => (
          <ErrorBanner key={id} title={title} error={error} onRetry={() => {}} />
        ))}
      </div>
    </RecourseProvider>
  )
}
