import * as React from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createContents, type Content } from './content.ts'

/** How one library draws a wall of failed widgets. */
export interface Drawing {
  /** What surrounds all of them. */
  readonly Frame: React.ComponentType<{ readonly children: React.ReactNode }>
  readonly Widget: React.ComponentType<{ readonly content: Content }>
  /** Makes before the clock starts what an app has anyway: the errors that it was given. */
  readonly prepare?: (contents: readonly Content[]) => void
}

/** What the page offers to whoever measures it. */
export interface Harness {
  /** Makes what is to be shown. */
  readonly prepare: (count: number, ticking: boolean) => void
  /** Shows it. Returns milliseconds until it was committed and laid out, and until the next frame was drawn. */
  readonly mount: () => Promise<{ readonly laidOut: number; readonly drawn: number }>
  /** How many elements there are. */
  readonly elements: () => number
}

declare global {
  interface Window {
    harness: Harness
  }
}

/** Puts a drawing into the page, to be started from outside. */
export function offer({ Frame, Widget, prepare }: Drawing): void {
  const wall = document.createElement('div')
  document.body.append(wall)
  let contents: readonly Content[] = []

  const show = () => {
    const root = createRoot(wall)
    flushSync(() =>
      root.render(
        <Frame>
          <div className="wall">
            {contents.map((content) => (
              <div key={content.index} className="cell">
                <Widget content={content} />
              </div>
            ))}
          </div>
        </Frame>,
      ),
    )
  }

  window.harness = {
    prepare(count, ticking) {
      contents = createContents(count, ticking)
      prepare?.(contents)
    },
    async mount() {
      const shown = await inTask(() => {
        const start = performance.now()
        show()
        wall.getBoundingClientRect()
        return { start, laidOut: performance.now() - start }
      })
      await nextFrame()
      return { laidOut: shown.laidOut, drawn: performance.now() - shown.start }
    },
    elements: () => wall.querySelectorAll('*').length,
  }
}

/** In a task of the page's own: what an inspector evaluates is not counted as scripting. */
function inTask<Value>(act: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(act()))
  })
}

/** Resolves once a frame has been drawn with everything that is there now. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(), { once: true })
      port1.start()
      port2.postMessage(undefined)
    })
  })
}
