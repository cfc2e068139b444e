/** What the examples of the documents take from the app around them. */
import type { QueryClient, UseQueryResult } from '@tanstack/react-query'
import type * as React from 'react'
import type { Failure, Gateway } from '../../src/core/index.ts'

export interface Usage {
  readonly total: number
}

export declare const queryClient: QueryClient
export declare const usage: UseQueryResult<Usage>
export declare const chat: UseQueryResult<string>
export declare const gateway: Gateway
export declare const url: string
export declare const request: RequestInit
export declare const sessionToken: string
export declare const month: string
export declare const auth: { readonly refresh: () => Promise<void> }

export declare class AxiosError extends Error {
  readonly response?: { readonly status: number }
}

export declare function fetchUsage(): Promise<Usage>
export declare function fetchBalance(): Promise<{
  readonly available: number
  readonly currency: string
}>
export declare function openSignIn(): Promise<void>
export declare function hasRun(variables: unknown): Promise<boolean>
export declare function toast(text: string): void
export declare function topUp(): void
export declare function report(of: unknown): void
export declare function track(name: string, of: Readonly<Record<string, string>>): void
export declare function mailOwner(failure: Failure): Promise<void>
export declare function saveKey(key: string): Promise<void>
export declare function createVideo(prompt: string): Promise<string>
export declare function setModel(model: string): void
export declare function lookAgain(): Promise<void>
export declare function runAgain(parameters: unknown): Promise<void>
export declare function goOn(): Promise<void>
export declare function rewrite(failure: Failure): Promise<void>
export declare function openBudgetForm(): void

export declare function App(): React.JSX.Element
export declare function Skeleton(): React.JSX.Element
export declare function RewriteIt(): React.JSX.Element
export declare function Chart(props: { readonly data: Usage }): React.JSX.Element
export declare function Invoices(props: { readonly month: string }): React.JSX.Element
export declare function Markdown(props: { readonly text: string | undefined }): React.JSX.Element
