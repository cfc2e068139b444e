import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../src/components/index.ts'
import { useApi } from './api.ts'
import { Card, Skeleton } from './card.tsx'
import { Billing, type PayProps } from './widgets/billing.tsx'
import { Chat } from './widgets/chat.tsx'
import { Check } from './widgets/check.tsx'
import { CreateKey } from './widgets/create-key.tsx'
import { Instances } from './widgets/instances.tsx'
import { Keys } from './widgets/keys.tsx'
import { Latency } from './widgets/latency.tsx'
import { Limits } from './widgets/limits.tsx'
import { Models } from './widgets/models.tsx'
import { Requests } from './widgets/requests.tsx'
import { Spend } from './widgets/spend.tsx'
import { Summary } from './widgets/summary.tsx'
import { Tokens } from './widgets/tokens.tsx'
import { Usage } from './widgets/usage.tsx'
import { Video } from './widgets/video.tsx'
import './form.css'
import './widgets/widgets.css'

/** Without an account there is no page; every other failure stays in its own box. */
export function Overview({ payHref }: PayProps) {
  const account = useRecourse(useQuery(useApi().account))
  if (!account.data)
    return account.failure ? (
      <ErrorBanner surface="page" result={account} title="Couldn’t open this account" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <header className="head">
        <h1>Overview</h1>
        <p>
          {account.data.name} <span aria-hidden="true">/</span> {account.data.project}
        </p>
        <ErrorBanner surface="inline" result={account} title="Couldn’t update the account" />
      </header>
      <Widgets payHref={payHref} />
    </>
  )
}

function Widgets({ payHref }: PayProps) {
  return (
    <div className="grid">
      <Card title="Tokens today">
        <Tokens />
      </Card>
      <Card title="Latency" note="95 of 100 calls">
        <Latency />
      </Card>
      <Card title="Rate limit" note="this minute">
        <Limits />
      </Card>
      <Card title="Quality check" note="nightly">
        <Check />
      </Card>
      <Card id="usage" size="wide" title="Usage" note="tokens, 14 days">
        <Usage />
      </Card>
      <Card id="billing" size="large" title="Balance">
        <Billing payHref={payHref} />
      </Card>
      <Card id="playground" size="medium" title="Playground">
        <Chat />
      </Card>
      <Card size="medium" title="Video" note="latest task">
        <Video />
      </Card>
      <Card size="medium" title="This week" note="written by a model">
        <Summary />
      </Card>
      <Card id="requests" size="wide" title="Recent requests">
        <Requests />
      </Card>
      <Card size="large" title="Spend by model" note="this month">
        <Spend />
      </Card>
      <Card id="instances" size="medium" title="Running instances">
        <Instances />
      </Card>
      <Card id="models" size="medium" title="Models">
        <Models />
      </Card>
      <Card id="keys" size="medium" title="API keys">
        <Keys />
        <CreateKey />
      </Card>
    </div>
  )
}
