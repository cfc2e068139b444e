/** Title, story or component id, and what is there. */
export const places: readonly (readonly [title: string, story: string, text: string])[] = [
  [
    'Dashboard',
    'dashboard--healthy',
    'A whole console. Pick a gateway, switch a failure on, and watch it recover.',
  ],
  [
    'Every component',
    'looks-every-component--comfortable',
    'The family on one page. Theme, direction and language are in the toolbar.',
  ],
  [
    'Catalogue',
    'catalogue-english--insufficient-balance',
    'Each kind of failure, for whoever can fix it, on a page, a section, a tile and a line.',
  ],
  [
    'Gateways',
    'gateways-ecolink',
    'Every failure that five gateways document, each with its remedy.',
  ],
  [
    'Rush hour',
    'dashboard-rush-hour--side-by-side',
    'Sixty widgets at one limit: the gate beside other ways to retry.',
  ],
  [
    'Paste an error',
    'paste-an-error--paste-an-error',
    'Your own response as text: what it means, why, and its banner.',
  ],
]

/** Name, entry, and what it does. */
export const layers: readonly (readonly [name: string, entry: string, text: string])[] = [
  [
    'Understand',
    'react-recourse/core',
    'Whatever was thrown becomes one Failure: what happened, who can fix it, when to come back, which request id to quote.',
  ],
  [
    'Behave',
    'react-recourse/query',
    'TanStack Query retries what waiting can fix, as the gateway documents it. The rest shows at once.',
  ],
  [
    'Show',
    'react-recourse',
    'The remedy that fits, in the size of the page, section, tile or line where it failed, in twenty languages.',
  ],
]

export const tenLines = `import { QueryClient, useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from 'react-recourse'
import { evolink } from 'react-recourse/gateways'
import { withRecourse } from 'react-recourse/query'
import 'react-recourse/styles.css'

export const queryClient = withRecourse(new QueryClient(), { gateway: evolink })

function Usage() {
  const usage = useRecourse(useQuery({ queryKey: ['usage'], queryFn: fetchUsage }))
  if (!usage.data)
    return usage.failure ? <ErrorBanner result={usage} title="Couldn’t load usage" /> : <Skeleton />
  return <><ErrorBanner result={usage} title="Couldn’t update usage" /><Chart data={usage.data} /></>
}`
