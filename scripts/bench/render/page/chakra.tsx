import { Alert, Button, ChakraProvider, Code, defaultSystem } from '@chakra-ui/react'
import { tryAgain } from './again.ts'
import { Countdown } from './countdown.tsx'
import { offer } from './harness.tsx'

offer({
  Frame: ({ children }) => <ChakraProvider value={defaultSystem}>{children}</ChakraProvider>,
  Widget: ({ content: { title, text, requestId, deadline } }) => (
    <Alert.Root status="error">
      <Alert.Indicator />
      <Alert.Content>
        <Alert.Title>{title}</Alert.Title>
        <Alert.Description>
          {text} <Countdown deadline={deadline} /> <Code>{requestId}</Code>
        </Alert.Description>
      </Alert.Content>
      <Button size="sm" onClick={tryAgain}>
        Retry
      </Button>
    </Alert.Root>
  ),
})
