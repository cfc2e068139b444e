import { useSyncExternalStore } from 'react'
import { keyLimit, type BusyServer, type Outage } from '../../../test/scenarios/index.ts'
import './timeline.css'
import type { Meter, Second } from './traffic.ts'
import { useNow } from './use-now.ts'

/** What is in sight. Seconds. */
const SPAN = 60

interface TimelineProps {
  readonly meter: Meter
  readonly server: BusyServer
  /** Requests in the fullest second of all timelines that are compared. */
  readonly peak: number
}

/** Requests of each second of the last minute: answered, refused, and what is still open. */
export function Timeline({ meter, server, peak }: TimelineProps) {
  const { seconds } = useSyncExternalStore(meter.subscribe, meter.state)
  const { limited, outages } = useSyncExternalStore(server.subscribe, server.state)
  const elapsed = (useNow() - meter.startedAt) / 1_000
  const from = Math.max(0, Math.ceil(elapsed) - SPAN)
  const top = Math.max(12, peak)
  const down = outages.map((outage) => placeOf(outage, meter.startedAt + from * 1_000))
  return (
    <figure className="timeline">
      <figcaption>
        Requests a second <span>highest {peak}</span>
      </figcaption>
      <div className="timeline-plot" aria-hidden="true">
        {down.map(({ start, width }) => (
          <span
            key={start}
            style={{ insetInlineStart: `${start * 100}%`, inlineSize: `${width * 100}%` }}
          >
            {width > 0.12 && 'Outage'}
          </span>
        ))}
        <svg viewBox={`${from} 0 ${SPAN} ${top}`} preserveAspectRatio="none">
          {seconds.map(
            (second, at) => at >= from && <Bar key={at} at={at} top={top} {...second} />,
          )}
          {limited && (
            <line x1={from} x2={from + SPAN} y1={top - keyLimit.rate} y2={top - keyLimit.rate} />
          )}
        </svg>
      </div>
      <p className="timeline-axis" aria-hidden="true">
        {[0, 15, 30, 45, 60].map((at) => (
          <span key={at}>{clockOf(from + at)}</span>
        ))}
      </p>
    </figure>
  )
}

interface BarProps extends Second {
  readonly at: number
  readonly top: number
}

/** Answered below, refused on top of it, open above both. */
function Bar({ at, top, answered, refused, open }: BarProps) {
  const piece = (state: string, height: number, below: number) =>
    height > 0 && (
      <rect data-state={state} x={at} y={top - below - height} width={0.8} height={height} />
    )
  return (
    <>
      {piece('answered', answered, 0)}
      {piece('refused', refused, answered)}
      {piece('open', open, answered + refused)}
    </>
  )
}

/** Where an outage lies, as shares of a span that begins at `start` (epoch milliseconds). */
function placeOf({ from, until }: Outage, start: number) {
  const shareOf = (at: number) => Math.min(1, Math.max(0, (at - start) / (SPAN * 1_000)))
  return { start: shareOf(from), width: shareOf(until) - shareOf(from) }
}

const clockOf = (second: number) =>
  `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`
