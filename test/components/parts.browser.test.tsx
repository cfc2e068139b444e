import { createRef, type ComponentType, type Ref } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import * as parts from '../../src/components/parts.ts'
import { failedCall, outOfCredit, renderInProvider } from './given.tsx'

interface PartProps {
  readonly ref?: Ref<Element>
  readonly className?: string
  readonly 'data-mine'?: string
}

const { result } = failedCall({
  ...outOfCredit(),
  region: 'mv',
  suggestion: 'top up',
  remedies: [{ action: 'top-up' }, { action: 'open-docs' }],
})

const copied = { text: () => 'x', shown: () => null, spoken: 'Copied.' }
const offer = {
  form: 'link',
  href: 'https://docs.example',
  newTab: true,
  remedy: { action: 'open-docs' },
} as const

/** A part that has something to show in the failure above; its element. */
const cases: readonly (readonly [string, string, (props: PartProps) => React.JSX.Element])[] = [
  ['Action', 'A', (props) => <parts.Action offer={offer} {...(props as object)} />],
  ['Actions', 'SPAN', (props) => <parts.Actions {...(props as object)} />],
  ['Copy', 'BUTTON', (props) => <parts.Copy {...copied} {...(props as object)} />],
  ['Facts', 'DL', (props) => <parts.Facts failure={outOfCredit()} {...(props as object)} />],
  ['Figures', 'DL', (props) => <parts.Figures {...(props as object)} />],
  ['Hint', 'P', (props) => <parts.Hint {...(props as object)} />],
  ['Icon', 'svg', (props) => <parts.Icon {...(props as object)} />],
  ['Meta', 'DIV', (props) => <parts.Meta {...(props as object)} />],
  ['Press', 'BUTTON', (props) => <parts.Press {...(props as object)} />],
  ['Region', 'SPAN', (props) => <parts.Region {...(props as object)} />],
  ['Retry', 'BUTTON', (props) => <parts.Retry {...(props as object)} />],
  ['Said', 'P', (props) => <parts.Said {...(props as object)} />],
  ['Steps', 'UL', (props) => <parts.Steps {...(props as object)} />],
  ['Text', 'P', (props) => <parts.Text {...(props as object)} />],
  ['Title', 'P', (props) => <parts.Title {...(props as object)} />],
]

describe.each(cases)('<%s>', (_, tag, show) => {
  it('renders one element and hands out its ref, class and attributes', async () => {
    const ref = createRef<Element>()

    await renderInProvider(
      <parts.Root result={result} title="Usage">
        {show({ ref, className: 'mine', 'data-mine': 'yes' })}
      </parts.Root>,
    )

    expect(ref.current?.tagName).toBe(tag)
    expect(ref.current?.classList.contains('mine')).toBe(true)
    expect(ref.current?.getAttribute('data-mine')).toBe('yes')
    expect(ref.current?.getAttribute('data-recourse')).toBeTruthy()
  })
})

const swappable: readonly (readonly [
  string,
  ComponentType<{ asChild: true; children: React.ReactNode }>,
])[] = [
  ['Hint', parts.Hint],
  ['Meta', parts.Meta],
  ['Said', parts.Said],
  ['Text', parts.Text],
  ['Title', parts.Title],
]

describe.each(swappable)('<%s asChild>', (_, Swapped) => {
  it('lets its only child be the element', async () => {
    const screen = await renderInProvider(
      <parts.Root result={result} title="Usage">
        <Swapped asChild>
          <h3 className="mine">Mine</h3>
        </Swapped>
      </parts.Root>,
    )

    const heading = screen.getByRole('heading', { name: 'Mine' }).element()
    expect(heading.getAttribute('data-recourse')).toBeTruthy()
    expect(heading.className).toBe('mine')
  })
})

describe('<Root>', () => {
  it('hands out its ref, and says its state on the element', async () => {
    const ref = createRef<HTMLElement>()

    await render(
      <parts.Root ref={ref} className="mine" result={result} title="Usage">
        <parts.Title />
      </parts.Root>,
    )

    expect(ref.current?.tagName).toBe('SECTION')
    expect(ref.current?.dataset).toMatchObject({
      kind: 'insufficient-balance',
      phase: 'failed',
      surface: 'section',
      severity: 'warning',
      fixableBy: 'account',
    })
  })
})

describe('a part outside of <Root>', () => {
  it('says what is missing and what to do', () => {
    expect(() => renderToString(<parts.Text />)).toThrow(
      'react-recourse: <Text> has no failure to show. Put it inside <Root>, which is given the result or the error.',
    )
  })
})
