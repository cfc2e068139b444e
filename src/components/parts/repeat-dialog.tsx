'use client'

import { AlertDialog } from 'radix-ui'
import * as React from 'react'
import { isActionOffer } from '../offers.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { Action } from './action.tsx'

interface RepeatDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly onConfirm: () => void
  /** Gets the focus back. */
  readonly returnTo: React.RefObject<HTMLElement | null>
}

/** Asks before something is sent again that may have run and may cost twice. */
export function RepeatDialog({
  open,
  onOpenChange,
  onConfirm,
  returnTo,
}: RepeatDialogProps): React.JSX.Element {
  const { plan } = useSituation('Retry')
  const { repeat } = useSettings().words.labels
  const check = plan.actions
    .filter(isActionOffer)
    .find(({ remedy }) => remedy.action === 'check-status')
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay data-recourse="overlay" />
        <AlertDialog.Content
          data-recourse="dialog"
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            returnTo.current?.focus()
          }}
        >
          <AlertDialog.Title data-recourse="title">{repeat.title}</AlertDialog.Title>
          <AlertDialog.Description data-recourse="text">{repeat.text}</AlertDialog.Description>
          <div data-recourse="actions">
            <AlertDialog.Cancel data-recourse="action" data-primary="">
              {repeat.dismiss}
            </AlertDialog.Cancel>
            {check && (
              <Action offer={check} onClick={() => onOpenChange(false)}>
                {repeat.checkFirst}
              </Action>
            )}
            <AlertDialog.Action data-recourse="action" onClick={onConfirm}>
              {repeat.confirm}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
