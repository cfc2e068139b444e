'use client'

import * as React from 'react'
import type { Gateway } from '../core/gateway.ts'
import type { Recourse } from '../retry/recourse.ts'
import { silentAnnouncer, type Announcer } from './announcer.ts'
import type { AskWhom, ReaderActions } from './reader.ts'
import { english } from './words/english.ts'
import type { Words } from './words/words.ts'

/** What `RecourseProvider` tells everything inside it. */
export interface Settings {
  readonly gateway: Gateway | readonly Gateway[] | undefined
  readonly recourse: Recourse | undefined
  readonly actions: ReaderActions
  readonly askWhom: AskWhom | undefined
  readonly words: Words
  readonly announcer: Announcer
}

const defaults: Settings = {
  gateway: undefined,
  recourse: undefined,
  actions: {},
  askWhom: undefined,
  words: english,
  announcer: silentAnnouncer,
}

export const SettingsContext: React.Context<Settings> =
  /* @__PURE__ */ React.createContext(defaults)

/** What the nearest provider says; without one the defaults, and nothing is spoken. */
export function useSettings(): Settings {
  return React.useContext(SettingsContext)
}
