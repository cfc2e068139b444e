import * as React from 'react'

/** That something pressed did not work, beside it. Renders a `<span>`; nothing while there is nothing to say. */
export function Trouble({
  children,
}: {
  readonly children: string | undefined
}): React.JSX.Element | null {
  return children === undefined ? null : <span data-recourse="trouble">{children}</span>
}
