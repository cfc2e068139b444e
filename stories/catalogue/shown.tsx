import type { StoryContext } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { FailureKind } from '../../src/core/index.ts'
import { rows } from './rows.ts'
import { Specimens, surfaces } from './specimens.tsx'

interface Shown {
  readonly kind?: FailureKind | undefined
}

/** Renders with the app’s own words in the language of the toolbar. */
export function inTheLanguage({ kind }: Shown, { globals }: Pick<StoryContext, 'globals'>) {
  return <Specimens kind={kind} locale={String(globals['locale'])} />
}

/** Every variant is on every surface, but for what a person canceled, which is no failure. */
export async function everySurfaceIsShown({
  args: { kind },
  canvasElement,
}: {
  readonly args: Shown
  readonly canvasElement: HTMLElement
}) {
  const variants = kind === 'canceled' ? 0 : rows.filter((row) => row.kind === kind).length
  for (const surface of surfaces) {
    const shown = canvasElement.querySelectorAll(`[data-kind="${kind}"][data-surface="${surface}"]`)
    await expect(shown).toHaveLength(variants)
  }
}
