import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  RequestFix,
  useFieldError,
  type CallResult,
  type RequestFixProps,
} from '../../src/components/index.ts'
import { toFailure, type Failure } from '../../src/core/index.ts'
import { evolink } from '../../src/gateways/index.ts'
import { failedCall, renderInProvider, unavailable } from './given.tsx'

/** An answer of EvoLink that names the parameter. */
function wrong(param: string): Failure {
  return toFailure(
    {
      status: 400,
      body: {
        error: {
          code: 'invalid_request_error',
          message: 'The value is out of range',
          type: 'invalid_request_error',
          param,
        },
      },
    },
    { gateway: evolink },
  )
}

const blocked = () =>
  toFailure(
    { status: 400, body: { error: { code: 'content_policy_violation', message: 'Refused' } } },
    { gateway: evolink },
  )

const goTo = () => page.getByRole('button', { name: /^Go to / })
const field = (selector: string) => document.querySelector<HTMLElement>(selector)

function fixOf(param: string, props: Partial<RequestFixProps> = {}) {
  return <RequestFix result={failedCall(wrong(param)).result} {...props} />
}

describe('RequestFix', () => {
  it('says what to change and what the server said, and offers no retry, which would send the same', async () => {
    await renderInProvider(fixOf('num_frames'))

    await expect
      .element(page.getByText('Correct num_frames and send the request again.'))
      .toBeVisible()
    await expect.element(page.getByText('The value is out of range')).toBeVisible()
    expect(page.getByRole('button', { name: /^Retry/ }).query()).toBeNull()
  })

  it('renders nothing for failures that no change ends', async () => {
    const screen = await renderInProvider(<RequestFix result={failedCall(unavailable()).result} />)

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('goes to the field in the form around it, by the keyboard, and leaves in it what was typed', async () => {
    await renderInProvider(
      <>
        <form>
          <input name="num_frames" id="elsewhere" />
        </form>
        <form>
          {fixOf('num_frames')}
          <label>
            Frames <input name="num_frames" id="here" defaultValue="many" />
          </label>
        </form>
      </>,
    )

    await expect.element(goTo()).toHaveTextContent('Go to Frames')
    goTo().element().focus()
    await userEvent.keyboard('{Enter}')

    expect(document.activeElement).toBe(field('#here'))
    expect(field('#here')).toHaveValue('many')
  })

  it.each([
    ['an id', 'duration', <input key="1" id="duration" />],
    [
      'the last step of a path',
      'body.messages[0].content',
      <textarea key="2" name="content" aria-label="Prompt" />,
    ],
    ['a name in brackets', 'image[size]', <select key="3" name="image[size]" aria-label="Size" />],
    ['a name that is no selector', '"]:has(*)', <input key="4" name={'"]:has(*)'} />],
  ])('finds it in the page by %s', async (_, param, control) => {
    await renderInProvider(
      <>
        {fixOf(param)}
        {control}
      </>,
    )

    await userEvent.click(goTo())

    expect(document.activeElement).toBe(field('input, textarea, select'))
  })

  it.each([
    ['that is hidden', <input key="1" type="hidden" name="seed" />],
    ['that is disabled', <input key="2" disabled name="seed" />],
    ['of another name', <input key="3" name="seeds" />],
  ])('offers no way to a field %s', async (_, control) => {
    await renderInProvider(
      <>
        {fixOf('seed')}
        {control}
      </>,
    )

    await expect.element(page.getByText(/^Correct seed/)).toBeVisible()
    expect(goTo().query()).toBeNull()
  })

  it('goes where the app says', async () => {
    await renderInProvider(
      <>
        {fixOf('n', { field: 'count' })}
        {fixOf('n', { field: (param) => field(`[data-param="${param}"]`), title: 'Second' })}
        <input name="count" />
        <input data-param="n" />
      </>,
    )

    await userEvent.click(goTo().nth(0))
    expect(document.activeElement).toBe(field('[name="count"]'))
    await userEvent.click(goTo().nth(1))
    expect(document.activeElement).toBe(field('[data-param="n"]'))
  })

  it('offers the way as soon as there is the field', async () => {
    const screen = await renderInProvider(fixOf('seed'))
    expect(goTo().query()).toBeNull()

    await screen.rerender(
      <>
        {fixOf('seed')}
        <input name="seed" />
      </>,
    )

    await expect.element(goTo()).toBeVisible()
  })
})

function Field({
  result,
  name,
  kinds,
}: {
  readonly result: CallResult
  readonly name: string
  readonly kinds?: Parameters<typeof useFieldError>[2]
}) {
  const { message, ...invalid } = useFieldError(result, name, kinds)
  return (
    <label>
      {name} <input name={name} {...invalid} />
      <span id={invalid['aria-describedby']}>{message}</span>
    </label>
  )
}

describe('a field of the app', () => {
  it('is invalid, and says what the summary says', async () => {
    const { result } = failedCall(wrong('body.seed'))
    const screen = await renderInProvider(
      <>
        <RequestFix result={result} />
        <Field result={result} name="seed" />
        <Field result={result} name="prompt" />
      </>,
    )

    const [seed, prompt] = screen.container.querySelectorAll('input')
    expect(seed).toBeInvalid()
    expect(prompt).toBeValid()
    expect(prompt).not.toHaveAttribute('aria-describedby')
    const hint = screen.container.querySelector('[data-recourse="hint"]')?.textContent
    const said = screen.container.querySelector('[data-recourse="said"]')?.textContent
    expect(seed).toHaveAccessibleDescription()
    const message = document.getElementById(seed?.getAttribute('aria-describedby') ?? '')
    expect(message?.textContent?.replace(/[\u2068\u2069]/g, '')).toBe(`${hint} ${said}`)
  })

  it('is meant by failures that name no field, where the app says so', async () => {
    const { result } = failedCall(blocked())
    const screen = await renderInProvider(
      <>
        <Field result={result} name="prompt" kinds={['content-blocked']} />
        <Field result={result} name="seed" />
      </>,
    )

    const [prompt, seed] = screen.container.querySelectorAll('input')
    expect(prompt).toBeInvalid()
    expect(seed).toBeValid()
  })

  it('says nothing of failures that it cannot end', async () => {
    const { result } = failedCall({ ...unavailable(), param: 'prompt' })
    const screen = await renderInProvider(<Field result={result} name="prompt" />)

    expect(screen.container.querySelector('input')).toBeValid()
  })
})
