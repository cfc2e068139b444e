import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import * as React from 'react'
import { tryAgain } from './again.ts'
import { Countdown } from './countdown.tsx'
import { offer } from './harness.tsx'

offer({
  Frame: React.Fragment,
  Widget: ({ content: { title, text, requestId, deadline } }) => (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={tryAgain}>
          Retry
        </Button>
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {text} <Countdown deadline={deadline} />
      <Typography component="code" variant="caption">
        {requestId}
      </Typography>
    </Alert>
  ),
})
