import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import {
  ErrorBanner,
  RecourseProvider,
  useRecourse,
  type RecourseProviderProps,
} from '../../src/components/index.ts'
import { ensureOk } from '../../src/core/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { gateways, type ScenarioId } from '../../test/scenarios/index.ts'
import { answerTo } from '../gateways/answer-to.ts'

export interface WallProps extends Pick<RecourseProviderProps, 'actions' | 'words' | 'onEvent'> {
  /** What each widget answers first: a documented failure, or nothing and it is well. */
  readonly widgets: Readonly<Record<string, ScenarioId | undefined>>
  /** Answers after so many failures of each widget. @default never */
  readonly wellAfter?: number | undefined
  /** @default none */
  readonly retry?: number | undefined
  /** Above the widgets. */
  readonly children?: ReactNode
}

const tileStyle = {
  boxSizing: 'border-box',
  blockSize: 148,
  padding: 14,
  border: '1px solid color-mix(in oklab, CanvasText 14%, transparent)',
  borderRadius: 10,
} as const

/** A wall of widgets on a query client of its own. */
export function Wall({ widgets, wellAfter = Infinity, retry = 0, children, ...props }: WallProps) {
  const [{ queryClient, ask }] = useState(() => createWall(widgets, wellAfter))
  return (
    <QueryClientProvider client={queryClient}>
      <RecourseProvider recourse={recourseOf(queryClient)} {...props}>
        <div style={{ display: 'grid', gap: 16, maxInlineSize: 920 }}>
          {children}
          <div
            style={{
              display: 'grid',
              gap: 12,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(17rem, 100%), 1fr))',
            }}
          >
            {Object.keys(widgets).map((name) => (
              <Widget key={name} name={name} ask={ask} retry={retry} />
            ))}
          </div>
        </div>
      </RecourseProvider>
    </QueryClientProvider>
  )
}

function createWall(widgets: WallProps['widgets'], wellAfter: number) {
  const asked = new Map<string, number>()
  const queryClient = withRecourse(
    new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
    { gateway: Object.values(gateways) },
  )
  const ask = async (name: string) => {
    const count = asked.get(name) ?? 0
    asked.set(name, count + 1)
    const id = widgets[name]
    if (id && count < wellAfter) await ensureOk(answerTo(id))
    return 128
  }
  return { queryClient, ask }
}

interface WidgetProps {
  readonly name: string
  readonly ask: (name: string) => Promise<number>
  readonly retry: number
}

function Widget({ name, ask, retry }: WidgetProps) {
  const result = useRecourse(useQuery({ queryKey: [name], queryFn: () => ask(name), retry }))
  return (
    <div style={tileStyle} data-widget={name}>
      {result.data === undefined ? (
        <ErrorBanner surface="tile" result={result} title={`Couldn’t load ${name}`} />
      ) : (
        <p style={{ margin: 0, fontSize: 13 }}>
          {name}
          <b style={{ display: 'block', fontSize: 28 }}>{result.data}</b>
        </p>
      )}
    </div>
  )
}
