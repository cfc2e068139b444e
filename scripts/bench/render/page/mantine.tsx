import { Alert, Button, Code, MantineProvider } from '@mantine/core'
import '@mantine/core/styles.css'
import { tryAgain } from './again.ts'
import { Countdown } from './countdown.tsx'
import { offer } from './harness.tsx'

offer({
  Frame: ({ children }) => <MantineProvider>{children}</MantineProvider>,
  Widget: ({ content: { title, text, requestId, deadline } }) => (
    <Alert color="red" title={title} icon="!">
      {text} <Countdown deadline={deadline} /> <Code>{requestId}</Code>{' '}
      <Button size="xs" color="red" variant="light" onClick={tryAgain}>
        Retry
      </Button>
    </Alert>
  ),
})
