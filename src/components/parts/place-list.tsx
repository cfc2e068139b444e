'use client'

import * as React from 'react'
import { moveFocus } from '../move-focus.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import type { Place } from '../calls/places.ts'
import { useSettings } from '../settings.ts'
import { useWords } from '../use-words.ts'
import { fill, fillPlural } from '../words/fill.ts'
import { summary } from '../words/surfaces.ts'

export interface PlaceListProps extends AsChild, React.ComponentPropsWithoutRef<'ul'> {
  readonly places: readonly Place[]
  /** How many are listed before somebody asks for the rest. @default 6 */
  readonly most?: number | undefined
}

/** Where a failure shows; each entry brings its banner into sight and focuses it. Renders a `<ul>`; nothing without places. */
export const PlaceList: Part<PlaceListProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PlaceListProps
>(function PlaceList({ places, most = 6, asChild, children, ...props }, ref) {
  const { locale } = useSettings().words
  const told = useWords('summary', summary)
  const [all, setAll] = React.useState(false)
  const firstOfRest = React.useRef<HTMLButtonElement>(null)
  const rest = all ? 0 : places.length - most
  const shown = rest > 0 ? places.slice(0, most) : places

  // The button that was pressed is gone.
  React.useEffect(() => {
    if (all) firstOfRest.current?.focus()
  }, [all])

  if (places.length === 0) return null
  return (
    <PartElement
      as="ul"
      asChild={asChild}
      data-recourse="places"
      aria-label={told.places}
      {...props}
      ref={ref}
    >
      {children ?? (
        <>
          {shown.map((place, at) => (
            <li key={keyOf(place, at)}>
              <button
                type="button"
                data-recourse="place"
                aria-label={fill(told.goTo, { title: place.title })}
                onClick={() => goTo(place)}
                ref={at === most ? firstOfRest : undefined}
              >
                {place.title}
              </button>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <button
                type="button"
                data-recourse="place"
                data-more=""
                aria-expanded={false}
                onClick={() => setAll(true)}
              >
                {fillPlural(told.more, locale, { count: rest })}
              </button>
            </li>
          )}
        </>
      )}
    </PartElement>
  )
})

/** Titles need not differ. */
function keyOf({ title }: Place, at: number): string {
  return `${at} ${title}`
}

function goTo({ element }: Place): void {
  const target = element()
  if (target) moveFocus(target)
}
