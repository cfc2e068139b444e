import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { ErrorBanner, useRecourse } from '../../../src/components/index.ts'
import type { Side } from './side.ts'
import './wall.css'
import { formatMeasure, widgets, type Widget } from './widgets.ts'

/** Sixty small figures, each with a query of its own and no code for failures but its banners. */
export function Wall({ side }: { readonly side: Side }) {
  return (
    <ul className="wall">
      {widgets.map((widget) => (
        <Tile key={widget.path} side={side} widget={widget} />
      ))}
    </ul>
  )
}

interface TileProps {
  readonly side: Side
  readonly widget: Widget
}

function Tile({ side, widget: { path, app, measure } }: TileProps) {
  const name = useId()
  const reading = useRecourse(useQuery(side.read(path)))
  return (
    <li className="tile" aria-labelledby={name}>
      <h3 id={name}>
        <bdi>
          {app} {measure}
        </bdi>
      </h3>
      {reading.data ? (
        <>
          <p className="tile-value" data-old={reading.stale || undefined}>
            <bdi dir="ltr">{formatMeasure(measure, reading.data.value)}</bdi>
          </p>
          <ErrorBanner surface="inline" result={reading} title="Old data" />
        </>
      ) : reading.failure ? (
        <ErrorBanner surface="tile" result={reading} title="No data" />
      ) : (
        <p className="tile-empty">
          <span className="unseen">Loading</span>
        </p>
      )}
    </li>
  )
}
