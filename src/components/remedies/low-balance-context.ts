'use client'

import * as React from 'react'
import type { LowBalanceState } from './use-low-balance.ts'

export const LowBalanceContext: React.Context<LowBalanceState | undefined> =
  /* @__PURE__ */ React.createContext<LowBalanceState | undefined>(undefined)

/** The notice around a part. Throws outside of a `<LowBalance>`. */
export function useLowBalanceState(part: string): LowBalanceState {
  const state = React.useContext(LowBalanceContext)
  if (!state)
    throw new Error(
      `react-recourse: <${part}> has no balance to put off. Put it inside <LowBalance>, which is given the balance.`,
    )
  return state
}
