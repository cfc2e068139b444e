/** What is weighed: a name, and an app's imports as source text. */
export interface Subject {
  readonly name: string
  readonly source: string
}

/** A banner, a button and an id, on queries that one gateway answers. */
export const kit: Subject = {
  name: 'ErrorBanner, RetryButton, RequestId, withRecourse, one gateway',
  source: `
    export { ErrorBanner, RequestId, RetryButton } from 'react-recourse'
    export { withRecourse } from 'react-recourse/query'
    export { evolink } from 'react-recourse/gateways'`,
}

/** Everything of one entry. */
export function wholeOf(entry: string): Subject {
  const source = entry.endsWith('.css') ? `import '${entry}'` : `export * from '${entry}'`
  return { name: entry, source }
}

/** What an app would import of one entry, and no other. */
export const uses: readonly Subject[] = [
  { name: 'toFailure', source: `export { toFailure } from 'react-recourse/core'` },
  {
    name: 'toFailure, one gateway',
    source: `
      export { toFailure } from 'react-recourse/core'
      export { evolink } from 'react-recourse/gateways'`,
  },
  { name: 'withRecourse', source: `export { withRecourse } from 'react-recourse/query'` },
  { name: 'ErrorBanner', source: `export { ErrorBanner } from 'react-recourse'` },
]

/** What apps have beside it; what they use of React is left out of theirs as well. */
export const beside: readonly Subject[] = [
  {
    name: '@tanstack/react-query: useQuery, useMutation, QueryClient',
    source: `export { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'`,
  },
  {
    name: 'radix-ui: AlertDialog',
    source: `
      import { AlertDialog } from 'radix-ui'
      export const { Root, Portal, Overlay, Content, Title, Description, Cancel, Action } = AlertDialog`,
  },
  {
    name: 'radix-ui: Collapsible',
    source: `
      import { Collapsible } from 'radix-ui'
      export const { Root, Trigger, Content } = Collapsible`,
  },
  {
    name: 'radix-ui: Slot',
    source: `
      import { Slot } from 'radix-ui'
      export const { Root } = Slot`,
  },
  {
    name: 'react-error-boundary: ErrorBoundary',
    source: `export { ErrorBoundary } from 'react-error-boundary'`,
  },
  { name: 'sonner: toast, Toaster', source: `export { toast, Toaster } from 'sonner'` },
  { name: '@mui/material: Alert', source: `export { default } from '@mui/material/Alert'` },
  {
    name: '@mui/material: Alert, AlertTitle, Button',
    source: `
      export { default as Alert } from '@mui/material/Alert'
      export { default as AlertTitle } from '@mui/material/AlertTitle'
      export { default as Button } from '@mui/material/Button'`,
  },
  {
    name: '@radix-ui/themes: Callout',
    source: `
      import { Callout } from '@radix-ui/themes'
      export const { Root, Icon, Text } = Callout`,
  },
  { name: 'axios', source: `export { default } from 'axios'` },
  { name: 'ky', source: `export { default } from 'ky'` },
  { name: 'openai', source: `export { default } from 'openai'` },
]
