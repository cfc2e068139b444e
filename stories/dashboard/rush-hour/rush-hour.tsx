import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { keyLimit, type BusyServer } from '../../../test/scenarios/index.ts'
import { Tick } from '../bench/controls.tsx'
import '../ground.css'
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

/** What is started again together. */
interface Plan {
  readonly ways: readonly Way[]
  /** Recourse keeps a window from the start. */
  readonly narrow: boolean
}

/** Requests of one scope under way at once, where a window is kept. */
const WINDOW = 6

/** Sixty widgets at a limit of five requests a second: what each way sends, and what comes of it. */
export function RushHour({ server, ways }: RushHourProps) {
  const [run, setRun] = useState(() => startRun({ ways, narrow: false }))
  const { plan, sides } = run
  const restart = (change: Partial<Plan>) => {
    server.rest()
    setRun(startRun({ ...plan, ...change }))
  }
  useEffect(() => () => sides.forEach((side) => side.close()), [sides])
  return (
    <div className="rush-hour">
      <Switches server={server} onRestart={() => restart({})}>
        {plan.ways.length === 1 && (
          <Tick
            label="With react-recourse"
            checked={plan.ways.includes('with-recourse')}
            onTick={(on) => restart({ ways: [on ? 'with-recourse' : 'alone'] })}
          />
        )}
        {plan.ways.includes('with-recourse') && (
          <Tick
            label={`Window of ${WINDOW}`}
            checked={plan.narrow}
            onTick={(narrow) => restart({ narrow })}
          />
        )}
      </Switches>
      <main className="rush-main">
        <h1>Rush hour</h1>
        <p className="rush-lead" dir="auto">
          A dashboard of {widgets.length} widgets, each with a query of its own: all ask at once and
          then every 15 s, but the key may send {keyLimit.rate} requests a second. Wasted is what
          was sent before the time to come back at that the server had already named.
        </p>
        <Sides key={run.number} sides={sides} server={server} />
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

function startRun(plan: Plan) {
  runs += 1
  const window = plan.narrow ? WINDOW : undefined
  return { number: runs, plan, sides: plan.ways.map((way) => createSide(way, window)) }
}
