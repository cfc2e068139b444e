import * as React from 'react'
import * as parts from '../../src/components/parts.ts'
import type { Failure } from '../../src/core/index.ts'

type Props = Readonly<Record<string, unknown>>

const nothing = () => {}
const title = 'Couldn’t load usage'
const balance = { data: { available: 2.5, currency: 'USD' }, refetch: nothing }
const choices = [
  { id: 'flux-dev', label: 'FLUX dev' },
  { id: 'gpt-5', label: 'GPT-5' },
]

/** What components are given besides a result and a title. */
export const ofComponents: Readonly<Record<string, Props>> = {
  AccessNotice: { owners: [{ name: 'Dana', href: 'mailto:dana@acme.example' }] },
  AuthPrompt: { comesBack: true },
  LimitNotice: { onRequestIncrease: nothing },
  ModelSwitchPrompt: { models: choices, current: 'flux-9', onSwitch: nothing },
  RequestFix: { field: () => null },
  StreamInterrupted: { partial: 'Once upon a time', onContinue: nothing, onKeep: nothing },
  TaskFailure: { task: { id: 'task_77' }, onRunAgain: nothing, onCheckStatus: nothing },
  TopUpPrompt: { balance },
}

/** What components are given that are not about a result. */
export const insteadOfResult = (failure: Failure): Readonly<Record<string, Props>> => ({
  ErrorDetails: { failure, defaultOpen: true },
  FailureSummary: {},
  LowBalanceNotice: { balance },
  OfflineNotice: {},
  RequestId: { failure },
  SupportReport: { failure },
})

/** What parts are given. */
export const ofParts = (failure: Failure): Readonly<Record<string, Props>> => ({
  Action: { offer: { form: 'link', remedy: { action: 'top-up' }, href: '/billing' } },
  ApiKeyForm: { onSave: nothing },
  Choices: { legend: 'Model', choices, chosen: 'gpt-5', onChoose: nothing },
  Continue: { onContinue: nothing },
  Copy: { text: () => 'x', shown: () => null, spoken: 'Copied', 'aria-label': 'Copy' },
  DataSince: { at: failure.receivedAt },
  Facts: { failure },
  Keep: { onKeep: nothing },
  LowBalance: { balance, children: <p>Low</p> },
  ModelChoices: { choices, current: 'flux-9', chosen: 'gpt-5', choose: nothing },
  Owners: { owners: [{ name: 'Dana' }] },
  PartialAnswer: { children: 'Once upon a time' },
  PlaceList: { places: [{ title: 'Usage', call: nothing, element: () => null }] },
  Press: { children: 'Look again' },
  Report: { failure, children: <parts.ReportPreview /> },
  RequestIncrease: { onRequest: nothing },
  RequestText: { action: 'top-up' },
  RunAgain: { onRunAgain: nothing },
  Status: { children: 'Saved' },
  TaskActions: { onRunAgain: nothing },
  TaskFacts: { task: { id: 'task_77' } },
  TaskId: { id: 'task_77' },
})

/** What a part stands in. */
export function Around({
  part,
  failure,
  result,
  children,
}: {
  readonly part: string
  readonly failure: Failure
  readonly result: object
  readonly children: React.ReactNode
}): React.JSX.Element {
  if (/^Report./.test(part))
    return (
      <parts.Report failure={failure} title={title}>
        {children}
      </parts.Report>
    )
  if (part === 'Snooze') return <parts.LowBalance balance={balance}>{children}</parts.LowBalance>
  return (
    <parts.Root result={result} title={title}>
      {children}
    </parts.Root>
  )
}
