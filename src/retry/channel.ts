/** A live line to the other tabs of this origin, which stays silent where the browser offers none. */
export interface Channel {
  /** Sends plain data. */
  readonly post: (data: object) => void
  /** Leaves nothing behind. */
  readonly close: () => void
}

/**
 * Opens a line, which is hung up whenever the page is left: Chromium and Firefox throw a page out of the
 * back/forward cache as soon as a message arrives there (older Chromium never takes one in that has an
 * open BroadcastChannel), and Safari drops the message: https://github.com/whatwg/html/issues/7253. So a
 * page that comes back reads elsewhere what it missed. `onLeave` hears before the line is hung up,
 * `onReturn` after it is open again.
 */
export function createChannel(world: {
  readonly name: string
  readonly onMessage: (data: unknown) => void
  readonly onLeave: () => void
  readonly onReturn: () => void
}): Channel {
  const { name, onMessage, onLeave, onReturn } = world
  let line = openLine(name, onMessage)

  const leave = () => {
    onLeave()
    line?.close()
    line = undefined
  }
  const comeBack = () => {
    if (line) return
    line = openLine(name, onMessage)
    onReturn()
  }
  const forget = listenToPage(leave, comeBack)

  return {
    post(data) {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
        line?.postMessage(data)
      } catch {
        // Closed from outside, or not cloneable: every tab can do without.
      }
    },
    close() {
      forget()
      line?.close()
      line = undefined
    },
  }
}

function openLine(name: string, onMessage: (data: unknown) => void): BroadcastChannel | undefined {
  try {
    const line = new BroadcastChannel(name)
    line.addEventListener('message', (event: MessageEvent<unknown>) => onMessage(event.data))
    // In Node an open channel would keep the process alive.
    if ('unref' in line && typeof line.unref === 'function') line.unref()
    return line
  } catch {
    return undefined
  }
}

/** Returns its undoing. Outside a page there is nothing to listen to. */
function listenToPage(onHide: () => void, onShow: () => void): () => void {
  if (typeof addEventListener !== 'function') return () => {}
  addEventListener('pagehide', onHide)
  addEventListener('pageshow', onShow)
  return () => {
    removeEventListener('pagehide', onHide)
    removeEventListener('pageshow', onShow)
  }
}
