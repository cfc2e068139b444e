import { QueryClientProvider } from '@tanstack/react-query'
import { useId } from 'react'
import { RecourseProvider } from '../../../src/components/index.ts'
import { ecolink } from '../../../src/gateways/index.ts'
import type { BusyServer } from '../../../test/scenarios/index.ts'
import { Counters } from './counters.tsx'
import { HealthMap } from './health-map.tsx'
import type { Side, Way } from './side.ts'
import { Timeline } from './timeline.tsx'
import { Wall } from './wall.tsx'

const titles: Readonly<Record<Way, string>> = {
  alone: 'TanStack Query alone',
  'with-recourse': 'With react-recourse',
}

interface SideViewProps {
  readonly side: Side
  readonly server: BusyServer
  readonly peak: number
}

/** One dashboard under the same load as the other, and what it sends. */
export function SideView({ side, server, peak }: SideViewProps) {
  const heading = useId()
  return (
    <section className="side-view" aria-labelledby={heading} data-way={side.way}>
      <header>
        <h2 id={heading}>{titles[side.way]}</h2>
        <code dir="ltr">{codeOf(side)}</code>
      </header>
      <div className="side-summary">
        <Counters side={side} />
        <HealthMap side={side} />
      </div>
      <Timeline meter={side.meter} server={server} peak={peak} />
      <QueryClientProvider client={side.queryClient}>
        <RecourseProvider gateway={ecolink} {...(side.recourse && { recourse: side.recourse })}>
          <Wall side={side} />
        </RecourseProvider>
      </QueryClientProvider>
    </section>
  )
}

/** How an app would write it. */
function codeOf({ way, window }: Side): string {
  if (way === 'alone') return 'new QueryClient()'
  const more = window === undefined ? '' : `, window: ${window}`
  return `withRecourse(queryClient, { gateway: ecolink${more} })`
}
