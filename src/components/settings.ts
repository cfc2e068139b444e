'use client'

import * as React from 'react'
import type { FailureOptions } from '../core/options.ts'
import type { Recourse } from '../retry/recourse.ts'
import { silentAnnouncer, type Announcer } from './announcer/announcer.ts'
import { noPlaces, type Places } from './calls/places.ts'
import type { AskWhom, ReaderActions } from './remedies/reader.ts'
import type { OnRecourseEvent } from './recourse-event.ts'
import type { RemedyChoices } from './remedies/remedy-choice.ts'
import { basicEnglish } from './words/basic-english.ts'
import type { ProvidedWords } from './words/words.ts'

/** What `RecourseProvider` tells everything inside it. */
export interface Settings {
  /** How errors are judged that are not yet an `ApiError`. */
  readonly judging: FailureOptions
  readonly recourse: Recourse | undefined
  readonly actions: ReaderActions
  readonly askWhom: AskWhom | undefined
  readonly remedies: RemedyChoices
  readonly onEvent: OnRecourseEvent | undefined
  readonly words: ProvidedWords
  readonly announcer: Announcer
  readonly places: Places
}

const defaults: Settings = {
  judging: {},
  recourse: undefined,
  actions: {},
  askWhom: undefined,
  remedies: {},
  onEvent: undefined,
  words: basicEnglish,
  announcer: silentAnnouncer,
  places: noPlaces,
}

export const SettingsContext: React.Context<Settings> =
  /* @__PURE__ */ React.createContext(defaults)

/** What the nearest provider says; without one the defaults, and nothing is spoken. */
export function useSettings(): Settings {
  return React.useContext(SettingsContext)
}
