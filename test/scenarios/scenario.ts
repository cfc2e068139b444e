/** The home gateways, by the names that their modules are exported under. */
export const homeGateways = ['ecolink', 'newApi', 'ezlink', 'evolink', 'leaper'] as const

export type HomeGateway = (typeof homeGateways)[number]

export function isHomeGateway(value: unknown): value is HomeGateway {
  return homeGateways.some((gateway) => gateway === value)
}

/** One documented failure as it goes over the wire. What it means is for the tests to say. */
export interface WireFailure {
  /** Gateway, status and cause: `ecolink/402-insufficient-balance`. */
  readonly id: string
  /** What happened, for people who pick it from a list. */
  readonly title: string
  readonly status: number
  /** `now+17` stands for the Unix time, in seconds, 17 seconds from the answer. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or text where it is a string; `''` sends no body. */
  readonly body: unknown
  /** The failure of a finished task, inside an answer that is otherwise a success. */
  readonly task?: true
}

/** A wire failure and who answers with it. */
export interface Scenario extends WireFailure {
  readonly gateway: HomeGateway
}
