'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import { useBusy } from '../use-busy.ts'
import { useWords } from '../use-words.ts'
import { task as english } from '../words/prompts.ts'
import { AskDialog } from './ask-dialog.tsx'
import { Press, type PressProps } from './press.tsx'
import { Trouble } from './trouble.tsx'

export interface RunAgainProps extends PressProps {
  /** Starts a new task. A promise keeps the button busy until it settles. */
  readonly onRunAgain: () => unknown
  /** What can be done instead, in the dialog that asks before something is paid for twice. */
  readonly instead?: ((close: () => void) => React.ReactNode) | undefined
}

/** Of these nobody pays a second time. */
const unpaid: ReadonlySet<string | undefined> = new Set(['no', 'refunded'])

/**
 * Starts a task again; asks the person first, unless the last one is known to have cost nothing.
 * Renders a `<button>`, and a `<span>` beside it where that did not work.
 */
export const RunAgain: Part<RunAgainProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RunAgainProps
>(function RunAgain({ onRunAgain, instead, children, onClick, ...props }, ref) {
  const { failure } = useSituation('RunAgain')
  const told = useWords('task', english)
  const { busy, trouble, run } = useBusy()
  const [opener, setOpener] = React.useState<HTMLElement>()
  const close = () => setOpener(undefined)
  const start = () => run(onRunAgain, told.runAgain)
  return (
    <>
      <Press
        data-action="run-again"
        busy={busy}
        {...props}
        onClick={(event) => {
          onClick?.(event)
          if (event.defaultPrevented) return
          if (unpaid.has(failure.charged)) start()
          else setOpener(event.currentTarget)
        }}
        ref={ref}
      >
        {children ?? told.runAgain}
      </Press>
      <Trouble>{trouble}</Trouble>
      {opener && (
        <AskDialog
          opener={opener}
          told={{
            title: told.confirmTitle,
            text: told.confirm,
            confirm: told.runAgain,
            dismiss: told.dismiss,
          }}
          onClose={close}
          onConfirm={() => {
            close()
            start()
          }}
        >
          {instead?.(close)}
        </AskDialog>
      )}
    </>
  )
})
