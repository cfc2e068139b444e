'use client'

import * as React from 'react'
import type { Recourse } from '../retry/recourse.ts'
import { createOwnClaims } from './calls/own-claims.ts'
import type { Part } from './part.ts'
import { Icon } from './parts/icon.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Status } from './parts/status.tsx'
import { Text } from './parts/text.tsx'
import { Title, type TitleProps } from './parts/title.tsx'
import { useSettings } from './settings.ts'
import { useOnline } from './use-online.ts'
import { useGroups, usePaused, useStore } from './calls/use-store.ts'
import { useWords } from './use-words.ts'
import { fillPlural } from './words/fill.ts'
import { offline } from './words/surfaces.ts'

export interface OfflineNoticeProps extends Omit<
  RootProps,
  | 'result'
  | 'error'
  | 'onRetry'
  | 'title'
  | 'only'
  | 'staleOnly'
  | 'claims'
  | 'asChild'
  | 'children'
> {
  /** @default "You are offline" */
  readonly title?: string | undefined
  /** Makes the title a heading of this level. @default none */
  readonly headingLevel?: TitleProps['level']
}

/**
 * That there is no connection, how much waits for it, and, heard only, that it is back. Tiles that could
 * only say the same go quiet. Renders a `<section>`; nothing while online, and on a server.
 */
export const OfflineNotice: Part<OfflineNoticeProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, OfflineNoticeProps>(function OfflineNotice(
    { title, headingLevel, ...props },
    ref,
  ) {
    const { locale } = useSettings().words
    const told = useWords('offline', offline)
    const store = useStore()
    const count = usePaused(store)
    const isOffline = !useOnline() || count > 0
    useReturnSpoken(isOffline, told.back)
    useNetworkClaims(store, isOffline)
    const [error, setError] = React.useState<Error>()
    if (isOffline !== (error !== undefined)) setError(isOffline ? noConnection() : undefined)
    if (!error) return null
    return (
      <Root error={error} title={title ?? told.title} text={told.text} {...props} ref={ref}>
        <Icon />
        <Title level={headingLevel} />
        <Text />
        {count > 0 && (
          <Status asChild>
            <span>{fillPlural(told.waiting, locale, { count })}</span>
          </Status>
        )}
      </Root>
    )
  })

/** What a browser throws without a connection. */
function noConnection(): Error {
  return new TypeError('Failed to fetch')
}

/** Has it spoken that the connection is back. */
function useReturnSpoken(isOffline: boolean, sentence: string): void {
  const { announcer } = useSettings()
  const was = React.useRef(isOffline)
  React.useEffect(() => {
    if (was.current && !isOffline) announcer.say(sentence)
    was.current = isOffline
  }, [announcer, isOffline, sentence])
}

/** What failed for want of a connection needs no second message. */
function useNetworkClaims(store: Recourse | undefined, isOffline: boolean): void {
  const [claims] = React.useState(createOwnClaims)
  const causes = useGroups(store)
    .filter(({ failure }) => failure.kind === 'network')
    .map(({ cause }) => cause)
  const known = causes.join('\n')
  React.useEffect(() => {
    if (!store || !isOffline || known === '') return undefined
    const releases = known.split('\n').map((cause) => claims.take(store, cause))
    return () => releases.forEach((release) => release())
  }, [claims, store, isOffline, known])
}
