import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { PasteAnError as Page } from './paste-an-error.tsx'

const meta = {
  title: 'Paste an error',
  component: Page,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas']

const result = (canvas: Canvas) => within(canvas.getByRole('region', { name: 'What it means' }))

function field(canvas: Canvas, name: string) {
  const term = result(canvas).queryByText(name, { selector: 'dt' })
  return term?.nextElementSibling?.textContent
}

/** The page as it opens, with an example in it. */
export const PasteAnError: Story = {
  name: 'Paste an error',
  async play({ canvas }) {
    await expect(field(canvas, 'kind')).toBe('insufficient-balance')
    await expect(field(canvas, 'requestId')).toBe('req_01k9e30z2m')
  },
}

/** What `curl -i` prints: status, headers and body. */
export const RawHttp: Story = {
  tags: ['!dev'],
  async play({ canvas, userEvent }) {
    const box = canvas.getByLabelText('Response or error')

    await userEvent.clear(box)
    await expect(canvas.queryByText('This call failed')).not.toBeInTheDocument()
    await userEvent.click(box)
    await userEvent.paste(
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\n' +
        'Content-Type: application/json\r\n\r\n{"error":{"message":"Slow down.","type":"rate_limit_error"}}',
    )

    await expect(field(canvas, 'kind')).toBe('rate-limited')
    await expect(field(canvas, 'status')).toBe('429')
    await expect(field(canvas, 'message')).toBe('Slow down.')
    await expect(JSON.parse(field(canvas, 'retry') ?? '')).toMatchObject({ automatic: true })
    await expect(canvas.getByText('This call failed')).toBeVisible()
  },
}

/** A body alone, and who was called. */
export const Body: Story = {
  tags: ['!dev'],
  async play({ canvas, userEvent }) {
    const box = canvas.getByLabelText('Response or error')

    await userEvent.clear(box)
    await userEvent.click(box)
    await userEvent.paste('{"error":{"code":"model_price_error","message":"No price for wan"}}')
    await userEvent.selectOptions(canvas.getByLabelText('Who was called'), 'new-api')

    await expect(field(canvas, 'kind')).toBe('configuration')
    await expect(field(canvas, 'code')).toBe('model_price_error')
    await expect(
      result(canvas).getByText(/model_price_error.*new-api/i, { selector: 'li' }),
    ).toBeVisible()
  },
}

/** Nobody says who was called: the gateway is recognised, and what is behind it is read out of its envelope. */
export const Recognised: Story = {
  tags: ['!dev'],
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'OpenRouter 429' }))

    await expect(field(canvas, 'kind')).toBe('rate-limited')
    await expect(field(canvas, 'gateway')).toBe('OpenRouter')
    await expect(field(canvas, 'upstream')).toBe('Google')
    await expect(field(canvas, 'requestId')).toBe('gen-1763714701-k4h7')
    await expect(
      result(canvas)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(
      expect.arrayContaining([
        'OpenRouter by its headers',
        'code RESOURCE_EXHAUSTED',
        'wait told by message',
        'request id from the header',
      ]),
    )
  },
}

/** No gateway at all: what is said decides. */
export const Backend: Story = {
  tags: ['!dev'],
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Somebody’s backend' }))

    await expect(field(canvas, 'kind')).toBe('plan-required')
    await expect(field(canvas, 'gateway')).toBeUndefined()
  },
}

/** What a console shows when nothing answered. */
export const ThrownError: Story = {
  tags: ['!dev'],
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'A failed fetch' }))

    await expect(field(canvas, 'kind')).toBe('network')
    await expect(field(canvas, 'status')).toBeUndefined()
  },
}
