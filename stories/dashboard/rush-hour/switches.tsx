import { useSyncExternalStore, type ReactNode } from 'react'
import { downAt, keyLimit, type BusyServer } from '../../../test/scenarios/index.ts'
import '../bench/bench.css'
import { Tick } from '../bench/controls.tsx'
import { useNow } from './use-now.ts'

/** Milliseconds. */
const OUTAGE = 20_000

interface SwitchesProps {
  readonly server: BusyServer
  readonly onRestart: () => void
  /** More switches. */
  readonly children: ReactNode
}

/** The far server in the hands of whoever looks. */
export function Switches({ server, onRestart, children }: SwitchesProps) {
  const state = useSyncExternalStore(server.subscribe, server.state)
  const now = useNow()
  const outage = downAt(state, now)
  return (
    <form className="bench" aria-label="Far server" onSubmit={(event) => event.preventDefault()}>
      <div className="bench-row rush-switches">
        <Tick
          label={`Limit of ${keyLimit.rate} requests a second`}
          checked={state.limited}
          onTick={(on) => server.limit(on)}
        />
        <Tick
          label="Refused requests count"
          checked={state.refusalsCount}
          onTick={(on) => server.countRefusals(on)}
        />
        <Tick
          label={`Outage of ${OUTAGE / 1_000} s`}
          checked={outage !== undefined}
          onTick={(on) => (on ? server.goDown(OUTAGE) : server.comeUp())}
        />
        {children}
        <p className="bench-health" data-healthy={outage === undefined || undefined}>
          {outage ? `Down for ${Math.ceil((outage.until - now) / 1_000)} s more` : 'Up'}
        </p>
        <button type="button" data-primary onClick={onRestart}>
          Start again
        </button>
      </div>
    </form>
  )
}
