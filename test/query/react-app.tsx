import {
  QueryClientProvider,
  useInfiniteQuery,
  useIsFetching,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query'
import * as React from 'react'

/** The moment at which the diary begins, in epoch milliseconds. */
export const START = Date.UTC(2026, 0, 1)

interface Answer {
  readonly text: string
  readonly plan: { readonly name: string }
}

/** The far side of an app that never fails, and what it and the components note. */
export function createDiary() {
  const entries: unknown[] = []
  let sent = 0
  const note = (...entry: readonly unknown[]) => entries.push([Date.now() - START, ...entry])
  return {
    entries,
    note,
    ask: async (name: string): Promise<Answer> => {
      sent += 1
      const text = `${name} ${sent}`
      note('request', text)
      await new Promise((resolve) => void setTimeout(resolve, 20))
      return { text, plan: { name } }
    },
  }
}

export type Diary = ReturnType<typeof createDiary>
const DiaryContext = React.createContext(createDiary())

/** Notes each render, and what it shows. */
function useDiary(name: string) {
  const diary = React.useContext(DiaryContext)
  return { ...diary, shows: (...what: readonly unknown[]) => diary.note('render', name, ...what) }
}

function Plain() {
  const { ask, shows } = useDiary('plain')
  const result = useQuery({ queryKey: ['usage'], queryFn: () => ask('usage') })
  shows(result.status, result.fetchStatus, result.data?.text)
  return <p>{result.data?.text}</p>
}

function Selecting() {
  const { ask, shows, note } = useDiary('selecting')
  const select = React.useCallback(
    (answer: Answer) => {
      note('select', answer.text)
      return answer.plan
    },
    [note],
  )
  const { data } = useQuery({ queryKey: ['usage'], queryFn: () => ask('usage'), select })
  shows(data)
  return <p>{data?.name}</p>
}

function Polling() {
  const { ask, shows } = useDiary('polling')
  const { data, isFetching } = useQuery({
    queryKey: ['health'],
    queryFn: () => ask('health'),
    refetchInterval: 50,
  })
  shows(data?.text, isFetching)
  return null
}

function Suspending() {
  const { ask, shows } = useDiary('suspending')
  const { data } = useSuspenseQuery({ queryKey: ['models'], queryFn: () => ask('models') })
  shows(data.text)
  return <p>{data.text}</p>
}

function Pages() {
  const { ask, shows } = useDiary('pages')
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['pages'],
    queryFn: ({ pageParam }) => ask(`page ${pageParam}`),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => (pages.length < 2 ? pages.length : undefined),
  })
  shows(
    data?.pages.map(({ text }) => text),
    hasNextPage,
  )
  return <button onClick={() => void fetchNextPage()}>More</button>
}

function Several() {
  const { ask, shows } = useDiary('several')
  const results = useQueries({
    queries: ['usage', 'spend'].map((name) => ({ queryKey: [name], queryFn: () => ask(name) })),
  })
  shows(results.map(({ data }) => data?.text))
  return null
}

function Saving() {
  const { ask, shows } = useDiary('saving')
  const { mutate, status } = useMutation({
    mutationFn: () => ask('save'),
    async onMutate(_, { client }) {
      await client.cancelQueries({ queryKey: ['spend'] })
      client.setQueryData(['spend'], { text: 'hoped', plan: { name: 'spend' } })
    },
    onSettled: (_data, _error, _variables, _before, { client }) =>
      client.invalidateQueries({ queryKey: ['spend'] }),
  })
  shows(status, useIsFetching())
  return <button onClick={() => mutate()}>Save</button>
}

/** Components that use every hook of TanStack Query, none of which fails. */
export function App({ client, diary }: { readonly client: QueryClient; readonly diary: Diary }) {
  return (
    <DiaryContext.Provider value={diary}>
      <QueryClientProvider client={client}>
        <Plain />
        <Selecting />
        <Polling />
        <React.Suspense fallback={<p>loading</p>}>
          <Suspending />
        </React.Suspense>
        <Pages />
        <Several />
        <Saving />
      </QueryClientProvider>
    </DiaryContext.Provider>
  )
}
