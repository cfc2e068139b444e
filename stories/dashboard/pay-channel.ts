import type { FarServer } from '../../test/scenarios/index.ts'

// A channel has no target: it reaches its own origin and nothing else.
// oxlint-disable unicorn/require-post-message-target-origin

/** Tabs of this Storybook hear each other here. */
const name = 'react-recourse: paying at the far server'

type Message = { readonly pay: number } | { readonly available: number }

/** Lets other tabs pay at this tab's far server. Returns the stop. */
export function acceptPayments(server: FarServer): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (!('pay' in data)) return
    server.pay(data.pay)
    channel.postMessage({ available: server.state().balance.available } satisfies Message)
  })
  return () => channel.close()
}

/** Pays in whatever tab the far server is. `onPaid` is told what is available then. Returns the stop. */
export function payElsewhere(amount: number, onPaid: (available: number) => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('available' in data) onPaid(data.available)
  })
  channel.postMessage({ pay: amount } satisfies Message)
  return () => channel.close()
}
