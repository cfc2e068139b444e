'use client'

import * as React from 'react'
import type { Offer } from '../remedies/offers.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { tell } from '../recourse-event.ts'
import { SituationContext } from '../situation.ts'
import { Unseen } from '../unseen.tsx'
import { fill } from '../words/fill.ts'
import { remedyWords } from '../words/remedy-words.ts'
import { Glyph } from './glyph.tsx'

export interface ActionProps extends AsChild, React.HTMLAttributes<HTMLElement> {
  readonly offer: Extract<Offer, { form: 'link' | 'button' }>
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
}

/** A remedy to press, busy while what it does is under way. Renders an `<a>` where it leads somewhere, a `<button>` where it does something. */
export const Action: Part<ActionProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ActionProps
>(function Action({ offer, primary = false, asChild, children, onClick, ...props }, ref) {
  const { words, announcer, onEvent } = useSettings()
  const situation = React.useContext(SituationContext)
  const [busy, setBusy] = React.useState(false)
  const { action } = offer.remedy
  const newTab = offer.form === 'link' && offer.newTab
  const press = (event: React.MouseEvent<HTMLElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || busy) return
    if (situation)
      tell(onEvent, { type: 'acted', failure: situation.failure, title: situation.title, action })
    if (offer.form === 'link') return
    const done = offer.run()
    if (!(done instanceof Promise)) return
    setBusy(true)
    const label = remedyWords(action, words).label
    done
      .catch(() => announcer.say(fill(words.spoken.actionFailed, { label })))
      .finally(() => setBusy(false))
  }
  return (
    <PartElement
      as={offer.form === 'link' ? 'a' : 'button'}
      asChild={asChild}
      data-recourse="action"
      data-action={action}
      data-primary={primary ? '' : undefined}
      data-busy={busy ? '' : undefined}
      aria-disabled={busy || undefined}
      {...(offer.form === 'link' ? linkProps(offer.href, newTab) : { type: 'button' })}
      {...props}
      onClick={press}
      ref={ref}
    >
      {asChild ? (
        children
      ) : (
        <>
          {children ?? remedyWords(action, words).label}
          {busy && <span data-recourse="progress" aria-hidden="true" />}
          {newTab && <Glyph shape="out" />}
          {newTab && <Unseen> {words.labels.newTab}</Unseen>}
        </>
      )}
    </PartElement>
  )
})

function linkProps(href: string, newTab: boolean) {
  return newTab ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href }
}
