import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { keyLimit, type BusyServer } from '../../../test/scenarios/index.ts'
import './rush-hour.css'
import { SideView } from './side-view.tsx'
import { createSide, type Side, type Way } from './side.ts'
import { Switches } from './switches.tsx'
import { widgets } from './widgets.ts'

export interface RushHourProps {
  readonly server: BusyServer
  /** Which dashboards are shown at first. Of one alone the way can be switched. */
  readonly ways: readonly Way[]
}

/** Sixty widgets at a limit of five requests a second: what each way sends, and what comes of it. */
export function RushHour({ server, ways }: RushHourProps) {
  const [run, setRun] = useState(() => startRun(ways))
  const restart = (next: readonly Way[]) => {
    server.rest()
    setRun(startRun(next))
  }
  const [only] = run.ways.length === 1 ? run.ways : []
  useEffect(() => () => run.sides.forEach((side) => side.close()), [run])
  return (
    <div className="rush-hour">
      <Switches
        server={server}
        withRecourse={only && only === 'with-recourse'}
        onWithRecourse={(on) => restart([on ? 'with-recourse' : 'alone'])}
        onRestart={() => restart(run.ways)}
      />
      <main className="rush-main">
        <h1>Rush hour</h1>
        <p className="rush-lead" dir="auto">
          A dashboard of {widgets.length} widgets, each with a query of its own: all ask at once and
          then every 15 s, but the key may send {keyLimit.rate} requests a second. Wasted is what
          was sent before the time to come back at that the server had already named.
        </p>
        <Sides key={run.number} sides={run.sides} server={server} />
      </main>
    </div>
  )
}

interface SidesProps {
  readonly sides: readonly Side[]
  readonly server: BusyServer
}

function Sides({ sides, server }: SidesProps) {
  const peak = usePeak(sides)
  return (
    <div className="sides">
      {sides.map((side) => (
        <SideView key={side.way} side={side} server={server} peak={peak} />
      ))}
    </div>
  )
}

/** Requests in the fullest second of any side, so that all timelines have one scale. */
function usePeak(sides: readonly Side[]): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      const leaves = sides.map(({ meter }) => meter.subscribe(listener))
      return () => leaves.forEach((leave) => leave())
    },
    [sides],
  )
  return useSyncExternalStore(subscribe, () =>
    Math.max(...sides.map(({ meter }) => meter.state().peak)),
  )
}

let runs = 0

function startRun(ways: readonly Way[]) {
  runs += 1
  return { number: runs, ways, sides: ways.map(createSide) }
}
