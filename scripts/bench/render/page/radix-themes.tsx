import { Button, Callout, Code, Theme } from '@radix-ui/themes'
import '@radix-ui/themes/styles.css'
import { tryAgain } from './again.ts'
import { Countdown } from './countdown.tsx'
import { offer } from './harness.tsx'

offer({
  Frame: Theme,
  Widget: ({ content: { title, text, requestId, deadline } }) => (
    <Callout.Root color="red" role="alert">
      <Callout.Icon>
        <svg width="15" height="15" viewBox="0 0 15 15" fill="currentColor">
          <path d="M7.5 1a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-.6 3h1.2v4.6H6.9Zm0 5.8h1.2V11H6.9Z" />
        </svg>
      </Callout.Icon>
      <Callout.Text weight="bold">{title}</Callout.Text>
      <Callout.Text>
        {text} <Countdown deadline={deadline} />
      </Callout.Text>
      <Callout.Text>
        <Code>{requestId}</Code>
      </Callout.Text>
      <Button size="1" variant="soft" onClick={tryAgain}>
        Retry
      </Button>
    </Callout.Root>
  ),
})
