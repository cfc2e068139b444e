import type { QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import {
  homeGateways,
  isHomeGateway,
  type FarServer,
  type HomeGateway,
} from '../../../test/scenarios/index.ts'
import './bench.css'
import { Health, Pick, Tick } from './controls.tsx'
import { failureOf, failuresOf, titleOf, unreachable } from './failures.ts'
import { hits, isHit } from './hits.ts'
import { isSpan, spans } from './spans.ts'
import { switchOn } from './switch-on.ts'
import { gateways } from '../gateways.ts'

interface BenchProps {
  readonly server: FarServer
  readonly queryClient: QueryClient
  readonly gateway: HomeGateway
  readonly onGateway: (gateway: HomeGateway) => void
  readonly mayPay: boolean
  readonly onMayPay: (mayPay: boolean) => void
}

/** The far server in the hands of whoever looks: what fails, where and for how long. */
export function Bench({ server, queryClient, gateway, onGateway, mayPay, onMayPay }: BenchProps) {
  const state = useSyncExternalStore(server.subscribe, server.state)

  const order = (form: FormData) => {
    const [failure, hit, span] = [form.get('failure'), form.get('hit'), form.get('span')]
    const id = failure === unreachable ? unreachable : failureOf(failure)?.id
    if (id === undefined || !isHit(hit) || !isSpan(span)) return
    void switchOn(server, queryClient, { failure: id, hit, span, keep: form.has('keep') })
  }
  return (
    <form
      className="bench"
      aria-label="Far server"
      onSubmit={(event) => {
        event.preventDefault()
        order(new FormData(event.currentTarget))
      }}
    >
      <div className="bench-row">
        <Pick
          label="Gateway"
          name="gateway"
          value={gateway}
          onPick={(picked) => isHomeGateway(picked) && onGateway(picked)}
        >
          {homeGateways.map((name) => (
            <option key={name} value={name}>
              {gateways[name].name}
            </option>
          ))}
        </Pick>
        <FailurePick key={gateway} gateway={gateway} />
        <Pick label="To" name="hit">
          <Options values={hits} />
        </Pick>
        <Pick label="For how long" name="span">
          <Options values={spans} />
        </Pick>
        <button data-primary>Switch on</button>
        <button type="button" onClick={() => server.recover()}>
          Switch off
        </button>
      </div>
      <div className="bench-row">
        <Health state={state} />
        <Tick label="Keep what was loaded" name="keep" />
        <Tick label="This reader may pay" checked={mayPay} onTick={onMayPay} />
        <Tick
          label="Same-origin proxy"
          checked={state.origin === 'same-origin'}
          onTick={(on) => server.setOrigin(on ? 'same-origin' : 'cross-origin')}
        />
        <button type="button" onClick={() => server.pay(5)}>
          Pay $5.00 elsewhere
        </button>
      </div>
    </form>
  )
}

function FailurePick({ gateway }: { readonly gateway: HomeGateway }) {
  const failures = failuresOf(gateway)
  return (
    <Pick
      label="Answers with"
      name="failure"
      defaultValue={failures.find(({ status }) => status >= 429)?.id}
    >
      {failures.map((scenario) => (
        <option key={scenario.id} value={scenario.id}>
          {titleOf(scenario)}
        </option>
      ))}
      <option value={unreachable}>no answer at all</option>
    </Pick>
  )
}

function Options({ values }: { readonly values: object }) {
  return Object.keys(values).map((value) => <option key={value}>{value}</option>)
}
