import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { useRecourse } from '../../../src/components/index.ts'
import { withRecourse } from '../../../src/query/index.ts'

/**
 * The parameters of the page: `far`, the port of the far server; `page`, its name in the server's log;
 * `widgets`, how many; `window`, the option of that name; `held`, to mount nothing before a message on the
 * channel `go`, so that several tabs can start at once.
 */
const given = new URLSearchParams(location.search)
const widgets = Number(given.get('widgets') ?? 1)
const window = Number(given.get('window') ?? 0)

/** A host for each widget: over HTTP/1.1 Chromium would send six requests at a time to a single one. */
async function ask(widget: number): Promise<string> {
  const page = given.get('page')
  const response = await fetch(`http://w${widget}.far.test:${given.get('far')}/${page}/${widget}`)
  if (!response.ok) throw response
  return response.text()
}

function Widget({ at }: { readonly at: number }) {
  const { data, phase, failure, nextRetryAt, retryNow } = useRecourse(
    useQuery({ queryKey: ['widget', at], queryFn: () => ask(at) }),
  )
  return (
    <li data-phase={phase} data-kind={failure?.kind} data-next={nextRetryAt} data-done={data}>
      <button onClick={retryNow}>{at}</button>
    </li>
  )
}

const client = withRecourse(new QueryClient(), {
  scope: () => 'far',
  ...(window > 0 && { window }),
})

function mount() {
  const root = document.getElementById('root')
  if (root === null) return
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <ul>
        {Array.from({ length: widgets }, (_, at) => (
          <Widget key={at} at={at} />
        ))}
      </ul>
    </QueryClientProvider>,
  )
}

if (given.has('held')) new BroadcastChannel('go').addEventListener('message', mount)
else mount()
