import type * as React from 'react'

/** Takes something off the screen and leaves it to be heard; here, because the stylesheet is optional. */
export const unseen: React.CSSProperties = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}

/** Text that is heard and not seen. Renders a `<span>`. */
export function Unseen({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <span data-recourse="unseen" style={unseen}>
      {children}
    </span>
  )
}
