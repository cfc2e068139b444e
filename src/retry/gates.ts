import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import { createGate, type Gate, type GateWorld } from './gate.ts'
import { createPeers } from './peers.ts'
import type { Tabs } from './tabs.ts'
import { scopeOfFailure } from './scope.ts'

/** A query or a mutation, as gates know it. */
export interface Caller {
  /** The same for all its requests. */
  readonly key: object
  /** The scope that the app names; `null`: none; `undefined`: it is learned. */
  readonly scope: () => string | null | undefined
}

/** The gates of one query client. */
export interface Gates {
  /** The gate of a call. One that has met nothing yet shares a gate that no limit closes. */
  readonly of: (caller: Caller) => Gate
  /** What shares one limit with a call. */
  readonly scopeOf: (caller: Caller) => string | null
  /** A call has failed: its gate from now on; `undefined`: it shares none with others. */
  readonly learn: (caller: Caller, failure: Failure) => Gate | undefined
  /** Nobody knows whether anything answers: in each scope one goes first, also in one that is new. */
  readonly doubt: (error: ApiError) => void
  /** Something answers: scopes that are new are not doubted any more. */
  readonly answered: () => void
  readonly close: () => void
}

/** What gates stand in. */
export interface GatesWorld extends Omit<GateWorld, 'peers'> {
  /** Calls that have met nothing yet are in one scope from the start. */
  readonly shared: boolean
  readonly tabs: Tabs
}

/** An app may name a scope for each of its queries; beyond these the quiet ones are forgotten, the oldest first. */
const MOST_SCOPES = 50

/** Creates gates, all open. */
export function createGates(world: GatesWorld): Gates {
  const gates = new Map<string | null, Gate>()
  const learned = new WeakMap<object, string>()
  let doubted: ApiError | undefined

  const makeRoom = () => {
    // A documented rate has to be remembered.
    if (world.rate) return
    for (const [scope, gate] of gates) {
      if (gates.size < MOST_SCOPES) return
      if (!gate.isQuiet()) continue
      gate.close()
      gates.delete(scope)
    }
  }

  const gateOf = (scope: string | null) => {
    const known = gates.get(scope)
    if (known) return known
    makeRoom()
    const gate =
      scope === null
        ? createGate({ ...world, window: Infinity, rate: undefined, peers: undefined })
        : createGate({ ...world, peers: createPeers({ ...world, scope }) })
    gates.set(scope, gate)
    if (doubted) gate.doubt(doubted)
    return gate
  }

  const scopeOf = ({ key, scope }: Caller) => {
    const named = scope()
    return named === undefined ? (learned.get(key) ?? (world.shared ? '' : null)) : named
  }

  return {
    scopeOf,
    of: (caller) => gateOf(scopeOf(caller)),
    learn(caller, failure) {
      learned.set(caller.key, scopeOfFailure(failure, world.shared))
      const scope = scopeOf(caller)
      return scope === null ? undefined : gateOf(scope)
    },
    doubt(error) {
      doubted = error
      gateOf(null)
      for (const gate of gates.values()) gate.doubt(error)
    },
    answered: () => void (doubted = undefined),
    close() {
      for (const gate of gates.values()) gate.close()
      gates.clear()
      world.tabs.close()
    },
  }
}
