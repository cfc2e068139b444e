import { expect } from 'vitest'
import type { RenderResult } from 'vitest-browser-react'

/** What a person finds in a banner. */
export interface SeenBanner {
  readonly kind: string | undefined
  /** The action of the remedy that comes first. */
  readonly firstRemedy: string | undefined
  readonly requestId: string | null
  readonly text: string
  readonly links: readonly string[]
}

/** Waits for the only banner on the screen and reads it. */
export async function bannerOf(screen: RenderResult): Promise<SeenBanner> {
  const { container } = screen
  await expect.poll(() => container.querySelectorAll('[data-kind]').length).toBe(1)
  const banner = container.querySelector<HTMLElement>('[data-kind]')
  const code = banner?.querySelector('[data-recourse="request-id"] code')
  return {
    kind: banner?.dataset['kind'],
    firstRemedy: banner?.querySelector<HTMLElement>('[data-action]')?.dataset['action'],
    requestId: code?.textContent ?? null,
    text: banner?.innerText ?? '',
    links: [...(banner?.querySelectorAll('a') ?? [])].map((link) => link.href),
  }
}
