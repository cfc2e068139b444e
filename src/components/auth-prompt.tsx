'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { ComeBack } from './parts/come-back.tsx'
import { Hint } from './parts/hint.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { Region } from './parts/region.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Steps } from './parts/steps.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { RequestId } from './request-id.tsx'
import type { CallResult } from './calls/result.ts'
import { useClaims } from './calls/use-claims.ts'
import { useRecourse } from './use-recourse.ts'
import { useSole } from './use-sole.ts'
import { useWords } from './use-words.ts'
import { auth } from './words/prompts.ts'

export interface AuthPromptProps extends Omit<
  RootProps,
  'result' | 'error' | 'onRetry' | 'title' | 'only' | 'asChild'
> {
  /** What was not let in. */
  readonly result: CallResult
  /** @default "Sign in again to go on", or that the key was not accepted */
  readonly title?: string | undefined
  /** The app’s `sign-in` action brings people back to where they are, and the prompt may say so. @default false */
  readonly comesBack?: boolean | undefined
  /** A form for a key or a password, such as `<ApiKeyForm>`; not shown where nobody here can fix it. */
  readonly children?: React.ReactNode
}

/**
 * The way back in, once for however many calls were turned away: signing in again where a session
 * ended, another key where a key was not accepted. It never leaves the page by itself. Renders
 * nothing where nothing failed for want of either, and where another prompt asks already.
 */
export const AuthPrompt: Part<AuthPromptProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  AuthPromptProps
>(function AuthPrompt({ result, title, comesBack = false, children, ...props }, ref) {
  const told = useWords('auth', auth)
  const { failure } = useRecourse(result)
  const isMeant = failure?.kind === 'authentication'
  const { gateway, fixableBy, remedies = [] } = failure ?? {}
  const isSession = remedies.some(({ action }) => action === 'sign-in')
  const isSole = useSole(isMeant ? JSON.stringify([gateway, fixableBy, isSession]) : undefined)
  useClaims(isMeant && isSole ? failure : undefined)
  if (!isSole) return null
  const own = isSession ? told.sessionTitle : told.keyTitle
  return (
    <Root
      result={result}
      title={title ?? own}
      only="authentication"
      claims={1}
      {...props}
      ref={ref}
    >
      <Icon />
      <Title />
      <Text />
      <Hint />
      {comesBack && isSession && <ComeBack />}
      <Said />
      <Actions />
      {fixableBy !== 'operator' && children}
      <Steps />
      <Meta>
        <RequestId labelled />
        <Region />
        <ErrorDetails />
      </Meta>
    </Root>
  )
})
