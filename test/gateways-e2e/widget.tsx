import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { render } from 'vitest-browser-react'
import { ErrorBanner, RecourseProvider, useRecourse } from '../../src/components/index.ts'
import { ensureOk, type Gateway } from '../../src/core/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'

/** Asks as an application does: a bad status is thrown as it is, an error inside a 2xx by `ensureOk`. */
export async function fetchJson(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  if (!response.ok) throw response
  return (await ensureOk(response)).json()
}

function Usage({ ask }: { readonly ask: () => Promise<unknown> }) {
  const usage = useRecourse(useQuery({ queryKey: ['usage'], queryFn: ask }))
  if (usage.data === undefined && !usage.failure) return <p>Loading</p>
  return (
    <section aria-label="Usage">
      <ErrorBanner result={usage} title="Couldn't load usage" />
      {usage.data !== undefined && <p>Loaded</p>}
    </section>
  )
}

/** Puts one widget on the screen that asks a gateway through a real query client. */
export async function renderWidget(gateway: Gateway, ask: () => Promise<unknown>) {
  const queryClient = withRecourse(new QueryClient(), { gateway })
  const screen = await render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RecourseProvider gateway={gateway} recourse={recourseOf(queryClient)}>
          <Usage ask={ask} />
        </RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  return screen
}
