'use client'

import * as React from 'react'
import { copyText, type Copied } from './copy-text.ts'
import { useSettings } from './settings.ts'
import { fill } from './words/fill.ts'

/** How long (milliseconds) the result is shown. */
const SHOWN = 2_500

/** What is copied, and what is said about it. */
export interface CopyTask {
  readonly text: () => string
  /** What is selected where copying is refused. */
  readonly shown: () => HTMLElement | null
  /** What is spoken once it is in the clipboard. */
  readonly spoken: string
}

/** Copies on demand. Tells how it went for a moment, and speaks it. */
export function useCopy({ text, shown, spoken }: CopyTask): {
  readonly state: Copied | 'idle'
  readonly message: string
  readonly copy: () => void
} {
  const { announcer, words } = useSettings()
  const [state, setState] = React.useState<Copied | 'idle'>('idle')

  React.useEffect(() => {
    if (state === 'idle') return undefined
    const timer = setTimeout(() => setState('idle'), state === 'copied' ? SHOWN : SHOWN * 3)
    return () => clearTimeout(timer)
  }, [state])

  const copy = () => {
    void copyText(text(), shown()).then((result) => {
      setState(result)
      announcer.say(result === 'copied' ? spoken : messageOf(result, words.labels))
    })
  }
  return { state, message: state === 'idle' ? '' : messageOf(state, words.labels), copy }
}

interface CopyLabels {
  readonly copied: string
  readonly selected: string
  readonly notCopied: string
}

function messageOf(how: Copied, { copied, selected, notCopied }: CopyLabels): string {
  if (how === 'copied') return copied
  return how === 'failed' ? notCopied : fill(selected, { keys: copyKeys() })
}

/** How copying is written on this machine's keyboard. */
function copyKeys(): string {
  const mac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.userAgent)
  return mac ? '⌘C' : 'Ctrl+C'
}
