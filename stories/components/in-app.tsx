import type { Decorator } from '@storybook/react-vite'
import { StrictMode } from 'react'
import { RecourseProvider, type RecourseProviderProps } from '../../src/components/index.ts'

/** Puts a story into an app: StrictMode, and a provider that may be told more by `parameters.provider`. */
export const inApp: Decorator = (Story, { loaded, parameters }) => {
  const provider: RecourseProviderProps = parameters['provider'] ?? {}
  return (
    <StrictMode>
      <RecourseProvider {...provider} words={loaded['words']}>
        <Story />
      </RecourseProvider>
    </StrictMode>
  )
}
