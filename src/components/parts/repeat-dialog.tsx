'use client'

import * as React from 'react'
import { isActionOffer } from '../remedies/offers.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { Action } from './action.tsx'
import { AskDialog, type AskDialogProps } from './ask-dialog.tsx'

/** Asks before something is sent again that may have run and may cost twice. Renders a `<dialog>`. */
export function RepeatDialog(
  props: Pick<AskDialogProps, 'opener' | 'onClose' | 'onConfirm'>,
): React.JSX.Element {
  const { plan } = useSituation('Retry')
  const { repeat } = useSettings().words.labels
  const check = plan.actions
    .filter(isActionOffer)
    .find(({ remedy }) => remedy.action === 'check-status')
  return (
    <AskDialog told={repeat} {...props}>
      {check && (
        <Action offer={check} onClick={props.onClose}>
          {repeat.checkFirst}
        </Action>
      )}
    </AskDialog>
  )
}
