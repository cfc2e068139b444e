import { useId, useMemo, useState } from 'react'
import { ErrorBanner, RecourseProvider } from '../../src/components/index.ts'
import { toFailure, type Failure, type Gateway } from '../../src/core/index.ts'
import { all, ecolink, evolink, ezlink, leaper, newApi } from '../../src/gateways/index.ts'
import { examples } from './examples.ts'
import './paste-an-error.css'
import { thrownFrom } from './thrown.ts'

const whoever = 'Whoever answered'

const gateways: Readonly<Record<string, Gateway | readonly Gateway[]>> = {
  [whoever]: all,
  EcoLink: ecolink,
  'new-api': newApi,
  EZLINK: ezlink,
  EvoLink: evolink,
  Leaper: leaper,
}

/** Any answer or error as text, and all that the library makes of it. */
export function PasteAnError() {
  const [text, setText] = useState(examples[0]?.[1] ?? '')
  const [called, setCalled] = useState(whoever)
  const gateway = gateways[called]
  const thrown = useMemo(() => (text.trim() === '' ? undefined : thrownFrom(text)), [text])
  return (
    <RecourseProvider gateway={gateway}>
      <main className="paste">
        <header>
          <h1>Paste an error</h1>
          <p>
            The output of <code>curl -i</code>, a body, or an error from a console. Nothing leaves
            this page.
          </p>
        </header>
        <Input text={text} onText={setText} called={called} onCalled={setCalled} />
        <section className="paste-result" aria-label="What it means">
          <ErrorBanner error={thrown} title="This call failed" />
          {thrown !== undefined && <Judgement failure={toFailure(thrown, { gateway })} />}
        </section>
      </main>
    </RecourseProvider>
  )
}

interface InputProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly called: string
  readonly onCalled: (name: string) => void
}

function Input({ text, onText, called, onCalled }: InputProps) {
  const id = useId()
  return (
    <section className="paste-input" aria-label="What was answered">
      <label htmlFor={`${id}-text`}>Response or error</label>
      <textarea
        id={`${id}-text`}
        value={text}
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
      />
      <label htmlFor={`${id}-gateway`}>Who was called</label>
      <select
        id={`${id}-gateway`}
        value={called}
        onChange={(event) => onCalled(event.target.value)}
      >
        {Object.keys(gateways).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <div className="paste-examples">
        {examples.map(([label, example]) => (
          <button key={label} type="button" onClick={() => onText(example)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  )
}

function Judgement({ failure: { reasons, response, ...fields } }: { readonly failure: Failure }) {
  const told = Object.entries({ ...fields, response })
    .map(([name, value]) => [name, printed(value)] as const)
    .filter(([, value]) => value !== '')
  return (
    <>
      <h2>Reasons</h2>
      <ol className="paste-reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ol>
      <h2>Failure</h2>
      <dl className="paste-fields">
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** A line for a value, and for each entry of a list; nothing for what is not told. */
function printed(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map(printed).join('\n')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
