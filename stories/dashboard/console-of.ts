import { QueryClient } from '@tanstack/react-query'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { farOrigin, type HomeGateway } from '../../test/scenarios/index.ts'
import { createApi, type Api } from './console/api.ts'
import { gateways } from './gateways.ts'

interface ConsoleParts {
  readonly queryClient: QueryClient
  readonly api: Api
}

const consoles = new Map<HomeGateway, ConsoleParts>()

/** The query client and the API of one gateway's console; the same ones until they are closed. */
export function consoleOf(gateway: HomeGateway): ConsoleParts {
  const known = consoles.get(gateway)
  if (known) return known
  const queryClient = withRecourse(
    new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
    { gateway: gateways[gateway] },
  )
  const parts = { queryClient, api: createApi(`${farOrigin}/${gateway}`) }
  consoles.set(gateway, parts)
  return parts
}

/** Stops everything that a console does in the background. */
export function closeConsoles(): void {
  for (const { queryClient } of consoles.values()) {
    recourseOf(queryClient).detach()
    queryClient.clear()
  }
  consoles.clear()
}
