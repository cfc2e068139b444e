'use client'

import * as React from 'react'
import { sharedTicker } from '../../retry/ticker.ts'
import { useHydrated } from '../use-hydrated.ts'

/** Custom properties are no part of React's own style type. */
interface ProgressStyle extends React.CSSProperties {
  readonly '--rc-wait': string
}

/**
 * A hairline that fills until `deadline` (epoch milliseconds), without rendering again. Renders a
 * `<span>`; nothing on a server, whose clock may be another.
 */
export function Progress({ deadline }: { readonly deadline: number }): React.JSX.Element | null {
  const hydrated = useHydrated()
  const [left] = React.useState(() => Math.max(0, deadline - sharedTicker.now()))
  const style: ProgressStyle = { '--rc-wait': `${left}ms` }
  return hydrated ? (
    <span data-recourse="progress" data-wait="" aria-hidden="true" style={style} />
  ) : null
}
