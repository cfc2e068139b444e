'use client'

import * as React from 'react'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { LowBalance, type LowBalanceProps } from './parts/low-balance.tsx'
import { Snooze } from './parts/snooze.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'

export interface LowBalanceNoticeProps extends Omit<LowBalanceProps, 'asChild' | 'children'> {}

/** Says that credit is running out while there is time to add some; nothing while there is enough. */
export const LowBalanceNotice: Part<LowBalanceNoticeProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, LowBalanceNoticeProps>(
    function LowBalanceNotice(props, ref) {
      return (
        <LowBalance {...props} ref={ref}>
          <Icon />
          <Title />
          <Text />
          <Hint />
          <Actions extra={<Snooze />} />
        </LowBalance>
      )
    },
  )
