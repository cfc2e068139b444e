import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface InShadowProps {
  /** The only styles that hold inside; they hold nowhere else. */
  readonly css?: string | undefined
  /** What is inside, given the element that it is in. */
  readonly children: (place: HTMLElement) => ReactNode
}

/** Keeps a look to itself: the styles of the page do not reach into it, nor its own out of it. */
export function InShadow({ css = '', children }: InShadowProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const enter = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return
    const inside = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(inside)
    setPlace(inside)
  }
  return (
    <div data-themed="" ref={enter}>
      {place &&
        createPortal(
          <>
            <style>{css}</style>
            {children(place)}
          </>,
          place,
        )}
    </div>
  )
}

/** Where a story has put its look. */
export function insideOf(canvasElement: HTMLElement): HTMLElement {
  const inside = canvasElement.querySelector('[data-themed]')?.shadowRoot?.firstElementChild
  if (!(inside instanceof HTMLElement)) throw new Error('The story has not been drawn.')
  return inside
}

/** What has the focus there. */
export function focusedIn(inside: HTMLElement): Element | null {
  const root = inside.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : null
}
