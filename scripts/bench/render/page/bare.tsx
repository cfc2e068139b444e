import * as React from 'react'
import { tryAgain } from './again.ts'
import { Countdown } from './countdown.tsx'
import { offer } from './harness.tsx'

offer({
  Frame: React.Fragment,
  Widget: ({ content: { title, text, requestId, deadline } }) => (
    <div>
      <b>{title}</b>
      <p>{text}</p>
      <code>{requestId}</code>
      <button type="button" onClick={tryAgain}>
        Retry
      </button>
      <Countdown deadline={deadline} />
    </div>
  ),
})
