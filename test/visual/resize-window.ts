import type { Page } from 'playwright'

declare module 'vitest/browser' {
  interface BrowserCommands {
    readonly resizeWindow: (width: number, height: number) => Promise<void>
  }
}

/** A command for browser tests: a page that is larger than its window would be drawn smaller. */
export async function resizeWindow(
  { page }: { readonly page?: Page },
  width: number,
  height: number,
): Promise<void> {
  await page?.setViewportSize({ width, height })
}
