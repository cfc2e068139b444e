'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { isOwnLink } from '../remedies/safe-link.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { access } from '../words/prompts.ts'

/** Somebody who can give what is missing. */
export interface Owner {
  readonly name: string
  /** How to reach them, such as `mailto:dana@acme.example`. */
  readonly href?: string | undefined
}

export interface OwnersProps extends AsChild, React.ComponentPropsWithoutRef<'ul'> {
  /** @default whom the provider’s `askWhom` names */
  readonly owners?: readonly Owner[] | undefined
}

/** Who can give access. Renders a `<ul>`; nothing where nobody is known by name. */
export const Owners: Part<OwnersProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  OwnersProps
>(function Owners({ owners, asChild, children, ...props }, ref) {
  const { failure } = useSituation('Owners')
  const { askWhom } = useSettings()
  const told = useWords('access', access)
  const named = typeof askWhom === 'function' ? askWhom(failure) : askWhom
  const known = owners ?? (named ? [{ name: named }] : [])
  if (!children && known.length === 0) return null
  return (
    <PartElement
      as="ul"
      asChild={asChild}
      data-recourse="owners"
      aria-label={told.who}
      {...props}
      ref={ref}
    >
      {children ?? known.map((owner) => <li key={owner.name}>{shown(owner)}</li>)}
    </PartElement>
  )
})

function shown({ name, href }: Owner): React.JSX.Element {
  const text = <bdi>{name}</bdi>
  return href !== undefined && isOwnLink(href) ? <a href={href}>{text}</a> : text
}
