'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { Dismiss } from './parts/dismiss.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { Region } from './parts/region.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Steps } from './parts/steps.tsx'
import { Text } from './parts/text.tsx'
import { Title, type TitleProps } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import { useSettings } from './settings.ts'
import { useSituation } from './situation.ts'
import type { Surface } from './words/words.ts'

export interface ErrorBannerProps extends Omit<RootProps, 'asChild' | 'children'> {
  /** Makes the title a heading of this level. @default 2 on a page, elsewhere none */
  readonly headingLevel?: TitleProps['level']
}

const contents: Readonly<
  Record<Surface, React.ComponentType<{ readonly level: TitleProps['level'] }>>
> = {
  page: Full,
  section: Full,
  tile: Tile,
  inline: Line,
}

/** What failed, why, and what to do about it, in the size of its surface; nothing where nothing failed. */
export const ErrorBanner: Part<ErrorBannerProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ErrorBannerProps
>(function ErrorBanner({ surface = 'section', headingLevel, ...props }, ref) {
  const Content = contents[surface]
  return (
    <Root surface={surface} {...props} ref={ref}>
      <Content level={headingLevel ?? (surface === 'page' ? 2 : undefined)} />
    </Root>
  )
})

function Full({ level }: { readonly level: TitleProps['level'] }): React.JSX.Element {
  const { Show } = useSituation('ErrorBanner')
  return (
    <>
      <Icon />
      <Title level={level} />
      <Text />
      {!Show && <Hint />}
      <Said />
      <Said what="suggestion" />
      {Show ? <Show /> : <Actions />}
      {!Show && <Steps />}
      <Meta>
        <RequestId labelled />
        <Region />
        <ErrorDetails />
      </Meta>
      <Dismiss />
    </>
  )
}

function Tile({ level }: { readonly level: TitleProps['level'] }): React.JSX.Element {
  const { Show, claimed } = useSituation('ErrorBanner')
  if (claimed) return <Claimed level={level} />
  return (
    <>
      <Icon />
      <Title level={level} />
      <Text />
      {!Show && <Hint />}
      <Said />
      {Show ? <Show /> : <Actions />}
      <Meta>
        <RequestId />
      </Meta>
      <Dismiss />
    </>
  )
}

function Line({ level }: { readonly level: TitleProps['level'] }): React.JSX.Element {
  const { Show, claimed } = useSituation('ErrorBanner')
  if (claimed) return <Claimed level={level} />
  return (
    <>
      <Icon />
      <Title level={level} />
      <Text />
      {!Show && <Hint />}
      <Said />
      {Show ? <Show /> : <Actions />}
      <RequestId />
      <Dismiss />
    </>
  )
}

/** Another surface says why, and what to do. */
function Claimed({ level }: { readonly level: TitleProps['level'] }): React.JSX.Element {
  const { claimed } = useSettings().words.labels
  return (
    <>
      <Icon />
      <Title level={level} />
      <Text>{claimed}</Text>
    </>
  )
}
