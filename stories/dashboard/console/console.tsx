import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RecourseProvider } from '../../../src/components/index.ts'
import type { Gateway } from '../../../src/core/index.ts'
import { recourseOf } from '../../../src/query/index.ts'
import { ApiProvider, type Api } from './api.ts'
import '../ground.css'
import './console.css'
import { Overview } from './overview.tsx'
import { Shell } from './shell.tsx'
import type { PayProps } from './widgets/billing.tsx'

interface ConsoleProps extends PayProps {
  /** Has been through `withRecourse`. */
  readonly queryClient: QueryClient
  readonly gateway: Gateway
  readonly api: Api
}

/** A whole console: one query client, a dozen widgets, no code for failures but its banners. */
export function Console({ queryClient, gateway, api, payHref }: ConsoleProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <RecourseProvider
        gateway={gateway}
        recourse={recourseOf(queryClient)}
        actions={{ 'top-up': payHref !== undefined && (() => void window.open(payHref)) }}
        askWhom="Dana (billing@acme.example)"
      >
        <ApiProvider value={api}>
          <Shell gateway={gateway.name}>
            <Overview payHref={payHref} />
          </Shell>
        </ApiProvider>
      </RecourseProvider>
    </QueryClientProvider>
  )
}
