import type { Timeline } from './timeline.ts'

/** What a message to another tab takes. Milliseconds. */
export const DELIVERY = 5

/** One end of a line between tabs. */
export interface Channel extends EventTarget {
  readonly name: string
  onmessage: ((event: MessageEvent) => void) | null
  readonly postMessage: (data: unknown) => void
  readonly close: () => void
}

/** Makes what `new BroadcastChannel(name)` needs; `channels` are those of all tabs. */
export function channelsOf({ after }: Timeline, channels: Set<Channel>) {
  return function BroadcastChannel(name: string): Channel {
    const channel: Channel = Object.assign(new EventTarget(), {
      name,
      onmessage: null,
      postMessage(data: unknown) {
        const message: unknown = structuredClone(data)
        for (const other of channels)
          if (other !== channel && other.name === name)
            after(DELIVERY, () => {
              if (channels.has(other)) deliver(other, message)
            })
      },
      close: () => void channels.delete(channel),
    })
    channels.add(channel)
    return channel
  }
}

function deliver(channel: Channel, data: unknown): void {
  const event = new MessageEvent('message', { data })
  channel.onmessage?.(event)
  channel.dispatchEvent(event)
}
