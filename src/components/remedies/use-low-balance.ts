'use client'

import * as React from 'react'
import { levelOf, type BalanceLevel } from './balance-level.ts'
import { sharedKept } from '../kept.ts'
import { useSettings } from '../settings.ts'
import type { Balance } from './shortfall.ts'
import { formatTime } from '../time.ts'
import { useKept } from '../use-kept.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { lowBalance } from '../words/prompts.ts'

/** When a balance is told of. */
export interface LowBalanceRule {
  /** At and below this it is low, in the unit of the balance. @default 5, which suits dollars and euros */
  readonly threshold?: number | undefined
  /** Also at zero and below, where no failure tells of it. @default false */
  readonly showEmpty?: boolean | undefined
  /** Milliseconds for which “Remind me later” holds. @default 86_400_000, a day */
  readonly snoozeFor?: number | undefined
  /** Which balance it is, where a person has several: each is put off alone. */
  readonly account?: string | undefined
}

/** What is known of a balance, and what can be done about being told. */
export interface LowBalanceState {
  readonly level: BalanceLevel | undefined
  /** `undefined` while no balance is known. */
  readonly shown: boolean | undefined
  /** Nobody knows yet whether it was put off: on a server, and while its HTML is taken over. */
  readonly isUnsure: boolean
  /** Puts it off, and says so. */
  readonly snooze: () => void
}

/** Milliseconds. */
const DAY = 86_400_000

/** Whether a balance is to be told of now, and how that is put off. */
export function useLowBalance(
  balance: Balance | undefined,
  { threshold = 5, showEmpty = false, snoozeFor = DAY, account = '' }: LowBalanceRule,
): LowBalanceState {
  const { announcer, words } = useSettings()
  const told = useWords('lowBalance', lowBalance)
  const name = `low-balance ${account}`
  const putOff = useKept(name)
  const level = levelOf(balance, threshold)
  const available = balance?.available ?? 0
  const isMeant = level === 'low' || (level === 'empty' && showEmpty)
  const isPutOff = putOff && available > (putOff.level ?? -Infinity)
  const shown = level === undefined ? undefined : isMeant && !isPutOff

  React.useEffect(() => {
    // The next time is another one.
    if (level === 'normal' && putOff) sharedKept.write(name, undefined)
  }, [level, putOff, name])

  const snooze = () => {
    const until = Date.now() + snoozeFor
    sharedKept.write(name, { until, level: available / 2 })
    announcer.say(
      fill(told.snoozed, { time: formatTime(until, words.locale, snoozeFor >= DAY / 2) }),
    )
  }
  return { level, shown, isUnsure: putOff === null, snooze }
}

/** Speaks a text when something that was known not to be shown comes to be. */
export function useCrossing(shown: boolean | undefined, text: string): void {
  const { announcer } = useSettings()
  const before = React.useRef<boolean | undefined>(undefined)
  React.useEffect(() => {
    if (before.current === false && shown) announcer.say(text)
    before.current = shown
  }, [announcer, shown, text])
}
