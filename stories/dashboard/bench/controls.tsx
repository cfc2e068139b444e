import { useId, type ReactNode } from 'react'
import type { FarState } from '../../../test/scenarios/index.ts'

interface PickProps {
  readonly label: string
  readonly name: string
  readonly value?: string
  readonly defaultValue?: string | undefined
  readonly onPick?: (value: string) => void
  /** Options. */
  readonly children: ReactNode
}

export function Pick({ label, onPick, children, ...select }: PickProps) {
  const id = useId()
  return (
    <span className="bench-pick">
      <label htmlFor={id}>{label}</label>
      <select {...select} id={id} onChange={(event) => onPick?.(event.target.value)}>
        {children}
      </select>
    </span>
  )
}

interface TickProps {
  readonly label: string
  readonly name?: string
  readonly checked?: boolean
  readonly onTick?: (checked: boolean) => void
}

export function Tick({ label, onTick, ...input }: TickProps) {
  return (
    <label className="bench-tick">
      <input {...input} type="checkbox" onChange={(event) => onTick?.(event.target.checked)} />
      {label}
    </label>
  )
}

/** What the far server does at the moment, in a line. */
export function Health({ state }: { readonly state: FarState }) {
  const [failure] = state.failures
  const words = state.unreachable
    ? 'Answers nothing'
    : failure
      ? `Fails: ${failure.id}${failure.times === undefined ? '' : `, ${failure.times} more`}`
      : 'Healthy'
  return (
    <output className="bench-health" data-healthy={words === 'Healthy' || undefined}>
      {words}
    </output>
  )
}
