import type { Page } from 'playwright'

/** What a person has asked of their system; `null` is what Chromium does by itself. */
export interface EmulatedMedia {
  readonly colorScheme?: 'light' | 'dark' | null
  readonly forcedColors?: 'active' | 'none' | null
  readonly reducedMotion?: 'reduce' | 'no-preference' | null
  readonly contrast?: 'more' | 'no-preference' | null
  readonly media?: 'print' | 'screen' | null
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    readonly emulateMedia: (media: EmulatedMedia) => Promise<void>
  }
}

/** A command for browser tests: has the page look as it does to somebody with these settings. */
export async function emulateMedia(
  { page }: { readonly page?: Page },
  media: EmulatedMedia,
): Promise<void> {
  await page?.emulateMedia(media)
}
