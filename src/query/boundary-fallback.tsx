'use client'

import * as React from 'react'
import { isApiError } from '../core/api-error.ts'
import { toFailure } from '../core/to-failure.ts'
import { ErrorBanner } from '../components/error-banner.tsx'
import { Actions } from '../components/parts/actions.tsx'
import { Icon } from '../components/parts/icon.tsx'
import { Press } from '../components/parts/press.tsx'
import { Root } from '../components/parts/root.tsx'
import { Text } from '../components/parts/text.tsx'
import { Title } from '../components/parts/title.tsx'
import { useSettings } from '../components/settings.ts'
import { useWords } from '../components/use-words.ts'
import { boundary } from '../components/words/surfaces.ts'
import type { Surface } from '../components/words/words.ts'

interface BoundaryFallbackProps {
  readonly error: unknown
  readonly reset: () => void
  readonly title: string | undefined
  readonly surface: Surface | undefined
}

/** What a boundary shows: the failure of a call as a banner does; of anything else, that it stopped working. */
export function BoundaryFallback(props: BoundaryFallbackProps): React.JSX.Element {
  const { error, reset, surface } = props
  const { judging } = useSettings()
  const [broken] = React.useState(() => new Error())
  const { kind } = toFailure(error, judging)
  const isMute = kind === 'canceled' || error === undefined || error === null
  const told = useWords('boundary', boundary)
  const title = props.title ?? told.title
  if (!isMute && (isApiError(error) || kind !== 'unknown'))
    return <ErrorBanner error={error} onRetry={reset} title={title} surface={surface} />
  // It is the app’s own, and no gateway can help. A banner of what was canceled, or of nothing, would show nothing.
  return (
    <Root error={isMute ? broken : error} title={title} text={told.text} surface={surface}>
      <Icon />
      <Title level={surface === 'page' ? 2 : undefined} />
      <Text />
      <Actions>
        <Press primary onClick={reset}>
          {told.startOver}
        </Press>
      </Actions>
    </Root>
  )
}
