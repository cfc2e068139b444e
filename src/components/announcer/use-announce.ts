'use client'

import { useSettings } from '../settings.ts'
import type { SayOptions } from './speaker.ts'

/** Says a text to assistive technology. Nobody sees it. */
export type Announce = (text: string, options?: SayOptions) => void

/**
 * Lets an app speak through the provider's live regions, so that its messages and ours do not talk
 * over each other. The function stays the same; without a provider nobody hears it.
 */
export function useAnnounce(): Announce {
  return useSettings().announcer.say
}
