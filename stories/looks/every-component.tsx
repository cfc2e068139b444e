import type { ReactNode } from 'react'
import {
  AccessNotice,
  AuthPrompt,
  ErrorBanner,
  ErrorDetails,
  LimitNotice,
  LowBalanceNotice,
  ModelSwitchPrompt,
  OfflineNotice,
  RequestFix,
  RequestId,
  RetryButton,
  StaleNotice,
  StreamInterrupted,
  SupportReport,
  TaskFailure,
  TopUpPrompt,
} from '../../src/components/index.ts'
import { ApiKeyForm } from '../../src/components/parts.ts'
import { stillCall } from '../components/calls.ts'
import { noon } from '../components/clock.ts'
import { failureOf } from '../components/failures.ts'
import './every-component.css'

const nothing = () => {}
const later = { phase: 'waiting', maxAttempts: 4, nextRetryAt: noon + 34_000 } as const
const busy = failureOf('ecolink/503-no-healthy-pod')

/** Each component in a state that shows most of it; none of them moves. */
const ones: Readonly<Record<string, ReactNode>> = {
  'ErrorBanner, on a page': (
    <ErrorBanner
      surface="page"
      title="Couldn’t open this account"
      result={stillCall(failureOf('ecolink/403-role'))}
    />
  ),
  'ErrorBanner, in a section': (
    <>
      <ErrorBanner title="Couldn’t load usage" result={stillCall(busy, later)} />
      <ErrorBanner
        title="Couldn’t create the video"
        result={stillCall(failureOf('ecolink/504-gateway-timeout'))}
      />
    </>
  ),
  'ErrorBanner, in a tile': (
    <div className="every-tiles">
      <div className="every-tile">
        <ErrorBanner surface="tile" title="Couldn’t load spend" result={stillCall(busy, later)} />
      </div>
      <div className="every-tile">
        <ErrorBanner
          surface="tile"
          title="Couldn’t load images"
          result={stillCall(failureOf('ecolink/402-insufficient-balance'))}
        />
      </div>
    </div>
  ),
  'ErrorBanner, in a line': (
    <ErrorBanner
      surface="inline"
      title="Couldn’t update tokens"
      result={stillCall(failureOf('evolink/503-overloaded'))}
    />
  ),
  StaleNotice: (
    <div>
      <StaleNotice
        title="Couldn’t update spend"
        result={{
          ...stillCall(failureOf('ecolink/502-backend'), { stale: true }),
          dataUpdatedAt: noon - 26 * 60_000,
        }}
      />
      <p className="every-data">$1,284.06</p>
    </div>
  ),
  OfflineNotice: <OfflineNotice />,
  TopUpPrompt: (
    <TopUpPrompt
      result={stillCall(failureOf('ecolink/402-insufficient-balance'))}
      balance={{ data: { available: 0.12, currency: 'USD' }, refetch: nothing }}
      href="https://pay.example"
    />
  ),
  LowBalanceNotice: (
    <LowBalanceNotice
      balance={{ data: { available: 3.2, currency: 'USD' } }}
      href="https://pay.example"
      lasting={9 * 3_600_000}
    />
  ),
  LimitNotice: <LimitNotice result={stillCall(failureOf('ecolink/429-rate-limited'))} />,
  'AuthPrompt, with a form for the key': (
    <AuthPrompt result={stillCall(failureOf('leaper/401-invalid-key'))}>
      <ApiKeyForm onSave={async () => {}} />
    </AuthPrompt>
  ),
  AccessNotice: (
    <AccessNotice
      title="Couldn’t delete the drive"
      result={stillCall(failureOf('ecolink/403-role'))}
      owners={[{ name: 'Dana', href: 'mailto:dana@acme.example' }, { name: 'Kim' }]}
    />
  ),
  ModelSwitchPrompt: (
    <ModelSwitchPrompt
      result={stillCall(failureOf('evolink/503-overloaded'))}
      models={[
        { id: 'seedance-1.5-pro', name: 'Seedance 1.5 Pro' },
        { id: 'wan-2.5-t2v', name: 'Wan 2.5' },
      ]}
      current="kling-3"
      onSwitch={nothing}
    />
  ),
  RequestFix: (
    <RequestFix result={stillCall(failureOf('evolink/400-invalid-prompt'))} field="prompt" />
  ),
  StreamInterrupted: (
    <StreamInterrupted
      result={stillCall(failureOf('ecolink/502-backend'))}
      partial={<p>A region fails in steps: first its queue grows, then its oldest requests</p>}
      onContinue={nothing}
      onKeep={nothing}
    />
  ),
  TaskFailure: (
    <TaskFailure
      result={stillCall(failureOf('evolink/task-service-error'))}
      task={{
        id: 'task-unified-1763714701-h4k7m',
        stage: 'Rendering, 62 %',
        startedAt: noon - 340_000,
      }}
      onCheckStatus={nothing}
      onRunAgain={nothing}
    />
  ),
  SupportReport: (
    <SupportReport
      failure={failureOf('ecolink/500-internal')}
      title="Couldn’t create the video"
      to={{ email: 'help@acme.example' }}
    />
  ),
  ErrorDetails: <ErrorDetails failure={busy} defaultOpen />,
  RetryButton: <RetryButton title="Usage" result={stillCall(busy, later)} />,
  RequestId: <RequestId id="req_01k9e3b8e4" labelled />,
}

interface EveryComponentProps {
  /** Beside them, such as what needs a query client. */
  readonly children?: ReactNode
}

/** All that the library shows, on one page. */
export function EveryComponent({ children }: EveryComponentProps) {
  return (
    <main className="every">
      {Object.entries(ones).map(([name, shown]) => (
        <One key={name} name={name}>
          {shown}
        </One>
      ))}
      {children}
    </main>
  )
}

interface OneProps {
  readonly name: string
  readonly children: ReactNode
}

/** A component under its name. */
export function One({ name, children }: OneProps) {
  return (
    <article className="every-one">
      <h2 dir="ltr" lang="en">
        {name}
      </h2>
      <div className="every-ones">{children}</div>
    </article>
  )
}
