import { StrictMode, useState } from 'react'
import type { FarServer, HomeGateway } from '../../test/scenarios/index.ts'
import { Bench } from './bench/bench.tsx'
import { consoleOf } from './console-of.ts'
import { Console } from './console/console.tsx'
import { payHref } from './pay-page.tsx'
import { gateways } from './gateways.ts'

export interface DashboardProps {
  readonly server: FarServer
  /** Whose console it is at first. */
  readonly gateway: HomeGateway
  /** Whether the reader may add credit, at first. */
  readonly mayPay: boolean
}

/** A console, and above it the switches of the far server that it calls. */
export function Dashboard({ server, ...first }: DashboardProps) {
  const [gateway, setGateway] = useState(first.gateway)
  const [mayPay, setMayPay] = useState(first.mayPay)
  const { queryClient, api } = consoleOf(gateway)
  return (
    <StrictMode>
      <Bench
        server={server}
        queryClient={queryClient}
        gateway={gateway}
        onGateway={(next) => {
          server.recover()
          setGateway(next)
        }}
        mayPay={mayPay}
        onMayPay={setMayPay}
      />
      <Console
        key={gateway}
        gateway={gateways[gateway]}
        queryClient={queryClient}
        api={api}
        payHref={mayPay ? payHref : undefined}
      />
    </StrictMode>
  )
}
