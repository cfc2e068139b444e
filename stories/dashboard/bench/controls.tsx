import { useId, type ReactNode } from 'react'
import { scenario, type FarState } from '../../../test/scenarios/index.ts'
import { titleOf } from './failures.ts'

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
  const words = healthOf(state)
  return (
    <output className="bench-health" data-healthy={words === undefined || undefined}>
      {words ?? 'Healthy'}
    </output>
  )
}

function healthOf({ unreachable, failures }: FarState): string | undefined {
  const [failure, ...others] = failures
  if (unreachable) return 'Answers nothing'
  if (!failure) return undefined
  if (others.length > 0) return `${failures.length} failures are on`
  const left = failure.times === undefined ? '' : ` (${failure.times} more)`
  return `Answers ${titleOf(scenario(failure.id))}${left}`
}
