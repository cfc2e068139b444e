'use client'

import * as React from 'react'
import type { Gateway } from '../core/gateway.ts'
import type { MaskOptions } from '../core/mask.ts'
import { systemClock } from '../retry/clock.ts'
import type { Recourse } from '../retry/recourse.ts'
import { createAnnouncer } from './announcer/announcer.ts'
import { LiveRegions } from './announcer/live-regions.tsx'
import { createPlaces } from './calls/places.ts'
import type { AskWhom, ReaderActions } from './remedies/reader.ts'
import type { OnRecourseEvent } from './recourse-event.ts'
import type { RemedyChoices } from './remedies/remedy-choice.ts'
import { SettingsContext } from './settings.ts'
import { mergeWords } from './words/merge.ts'
import type { SomeWords } from './words/words.ts'

export interface RecourseProviderProps extends MaskOptions {
  /** Who is called; judges errors that are not yet an `ApiError`. */
  readonly gateway?: Gateway | readonly Gateway[] | undefined
  /** The store of a query client, `recourseOf(queryClient)`. @default the only one in the page */
  readonly recourse?: Recourse | undefined
  /** What this reader can do: a string is a link, a function a button, `false` means that they may not. */
  readonly actions?: ReaderActions | undefined
  /** Who may do what this reader may not. @default "an owner of this account" */
  readonly askWhom?: AskWhom | undefined
  /** Which remedies a kind of failure has here, in which order, and what shows them. @default the failure's own */
  readonly remedies?: RemedyChoices | undefined
  /** Hears what is shown, what a person does about it, and when it is over. */
  readonly onEvent?: OnRecourseEvent | undefined
  /** Words to use instead of the English ones; what is left out stays. */
  readonly words?: SomeWords | undefined
  readonly children?: React.ReactNode
}

const noActions: ReaderActions = {}
const noChoices: RemedyChoices = {}

/** Says what holds for everything inside it, and speaks to assistive technology. Renders two hidden regions. */
export function RecourseProvider({
  gateway,
  secrets,
  maskEmails,
  recourse,
  actions = noActions,
  askWhom,
  remedies = noChoices,
  onEvent,
  words,
  children,
}: RecourseProviderProps): React.JSX.Element {
  const [announcer] = React.useState(() => createAnnouncer(systemClock))
  const [places] = React.useState(createPlaces)
  const merged = React.useMemo(() => mergeWords(words), [words])
  React.useEffect(() => announcer.speakIn(merged), [announcer, merged])
  // Effects of children come first, so everything in the first paint has been reported by now.
  React.useEffect(() => announcer.open(), [announcer])
  // A list of secrets is often written in place, and must not count as another one with each render.
  const hidden = secrets?.join('\0')
  const judging = React.useMemo(
    () => ({ gateway, secrets: hidden?.split('\0'), maskEmails }),
    [gateway, hidden, maskEmails],
  )
  const settings = React.useMemo(
    () => ({
      judging,
      recourse,
      actions,
      askWhom,
      remedies,
      onEvent,
      words: merged,
      announcer,
      places,
    }),
    [judging, recourse, actions, askWhom, remedies, onEvent, merged, announcer, places],
  )
  return (
    <SettingsContext.Provider value={settings}>
      {children}
      <LiveRegions isFallback />
    </SettingsContext.Provider>
  )
}
