'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { summary } from '../words/surfaces.ts'
import { Retry, type RetryProps } from './retry.tsx'

/** Asks again everything that the `<Root>` around stands for, one after the other. Renders a `<button>`. */
export const RetryAll: Part<RetryProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RetryProps
>(function RetryAll(props, ref) {
  const { titleId } = useSituation('RetryAll')
  const told = useWords('summary', summary)
  const id = React.useId()
  return (
    <Retry id={id} aria-label={undefined} aria-labelledby={`${id} ${titleId}`} {...props} ref={ref}>
      {props.children ?? told.retryAll}
    </Retry>
  )
})
