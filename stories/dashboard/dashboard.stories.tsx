import type { Meta, StoryObj } from '@storybook/react-vite'
import { http, HttpResponse } from 'msw'
import { expect, waitFor, within } from 'storybook/test'
import { farOrigin, scenario, visibleAnswer, wireAnswer } from '../../test/scenarios/index.ts'
import { Dashboard } from './dashboard.tsx'
import { far, openFar } from './far.ts'

/**
 * A whole console on one query client: fifteen widgets, real `useQuery` and `useMutation` calls through
 * `fetch`. The bar above it is the far server in your hands.
 */
const meta = {
  title: 'Dashboard',
  component: Dashboard,
  args: { server: far, gateway: 'ecolink', mayPay: true },
  argTypes: { server: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  beforeEach: ({ msw }) => openFar(msw),
} satisfies Meta<typeof Dashboard>

export default meta
type Story = StoryObj<typeof meta>
type Play = Parameters<NonNullable<Story['play']>>[0]

const card = ({ canvas }: Play, name: string) => within(canvas.getByRole('region', { name }))

/** Resolves once everything has been loaded. */
async function loaded({ canvas }: Play) {
  await canvas.findByText('Acme Studio', { exact: false })
  await waitFor(() => expect(canvas.queryAllByText('Loading')).toEqual([]), { timeout: 5_000 })
}

async function switchOn({ canvas, userEvent }: Play, failure: string, to: string) {
  await userEvent.selectOptions(canvas.getByLabelText('Answers with'), failure)
  await userEvent.selectOptions(canvas.getByLabelText('To'), to)
  await userEvent.click(canvas.getByRole('button', { name: 'Switch on' }))
}

/** Who comes back twice within a second has come back once. */
const beAway = () => new Promise((resolve) => setTimeout(resolve, 1_100))

/** What a person does who comes back from another tab. */
function comeBack() {
  document.dispatchEvent(new Event('visibilitychange'))
  window.dispatchEvent(new Event('focus'))
}

const pathsSince = (mark: number) =>
  far
    .requests()
    .slice(mark)
    .map(({ path }) => path)

/** Everything answers. Pick a failure above and switch it on. */
export const Healthy: Story = {
  async play(context) {
    await loaded(context)

    await expect(card(context, 'Tokens today').getByText('1,086,214')).toBeVisible()
    await expect(card(context, 'Balance').getByText('$24.12')).toBeVisible()
    await expect(context.canvasElement.querySelector('[data-kind]')).toBeNull()
  },
}

/** Many causes at once: each says what to do in the box where it happened. */
export const SeveralFailures: Story = {
  beforeEach() {
    far.fail('ecolink/503-no-healthy-pod', { paths: ['/usage'] })
    far.fail('ecolink/429-rate-limited', { paths: ['/limits'] })
    far.fail('ecolink/401-revoked-key', { paths: ['/instances'] })
    far.fail('ecolink/504-gateway-timeout', { paths: ['/tasks/latest'] })
    far.pay(-24)
    far.fail('ecolink/402-insufficient-balance', {
      paths: ['/summary', '/check'],
      untilBalance: 0.72,
    })
  },
  async play(context) {
    const { canvas } = context

    await expect(await canvas.findByText('Couldn’t load the limit')).toBeVisible()
    await expect(await canvas.findByText('Couldn’t load instances')).toBeVisible()
    await expect(await canvas.findByText('Couldn’t run the check')).toBeVisible()
    await expect(card(context, 'Tokens today').getByText('1,086,214')).toBeVisible()
  },
}

/** One widget says that it failed; the others show their data, and nothing has moved. */
export const OneWidgetFails: Story = {
  async play(context) {
    const { canvas } = context
    await loaded(context)
    const boxes = () =>
      canvas.getAllByRole('region').map((box) => box.getBoundingClientRect().toJSON())
    const before = boxes().slice(0, 4)

    await switchOn(context, 'ecolink/404-unknown-model', 'Tokens today')

    await expect(await canvas.findByText('Couldn’t load tokens')).toBeVisible()
    await expect(card(context, 'Balance').getByText('$24.12')).toBeVisible()
    await expect(card(context, 'Quality check').getByText('48')).toBeVisible()
    await expect(boxes().slice(0, 4)).toEqual(before)
  },
}

/** What was loaded stays on the screen, and a line below it says that it is not of this minute. */
export const KeepsWhatWasLoaded: Story = {
  async play(context) {
    await loaded(context)

    await context.userEvent.click(context.canvas.getByLabelText('Keep what was loaded'))
    await switchOn(context, 'ecolink/403-role', 'Every widget')

    const tokens = card(context, 'Tokens today')
    await expect(await tokens.findByText('Couldn’t update tokens')).toBeVisible()
    await expect(tokens.getByText('1,086,214')).toBeVisible()
    await expect(card(context, 'This week').getByText(/Traffic grew/)).toBeVisible()
  },
}

/** Switched off at the far server, it takes one key; nothing is reloaded. */
export const RecoversOnRetry: Story = {
  async play(context) {
    const { canvas, userEvent } = context
    await loaded(context)
    await switchOn(context, 'ecolink/500-internal', 'Spend by model')
    await canvas.findByText('Couldn’t load spend')
    const page = canvas.getByRole('main')

    await userEvent.click(canvas.getByRole('button', { name: 'Switch off' }))
    card(context, 'Spend by model')
      .getByRole('button', { name: /^Retry/ })
      .focus()
    await userEvent.keyboard('{Enter}')

    await expect(await card(context, 'Spend by model').findByText('$96.40')).toBeVisible()
    await expect(canvas.queryByText('Couldn’t load spend')).not.toBeInTheDocument()
    await expect(page.isConnected).toBe(true)
  },
}

/** The gateway asked for two seconds: the box counts down and loads by itself, not before. */
export const CountsDownAndRecovers: Story = {
  beforeEach({ msw }) {
    const limited = wireAnswer(scenario('ecolink/429-rate-limited'))
    const soon = { ...limited, headers: { ...limited.headers, 'retry-after': '2' } }
    const { status, headers, body } = visibleAnswer(soon, 'ecolink', 'cross-origin')
    let openAt: number | undefined
    msw.use(
      http.get(`${farOrigin}/ecolink/limits`, () => {
        openAt ??= Date.now() + 2_000
        if (Date.now() >= openAt) return undefined
        return new HttpResponse(body, { status, headers: { ...headers } })
      }),
    )
  },
  async play({ canvas }) {
    const limits = within(await canvas.findByRole('region', { name: 'Rate limit' }))

    await expect(await limits.findByText('Couldn’t load the limit')).toBeVisible()
    await expect(await limits.findByText(/0:0[12]/)).toBeVisible()
    await expect(await limits.findByText('38', {}, { timeout: 6_000 })).toBeVisible()

    await expect(limits.queryByText('Couldn’t load the limit')).not.toBeInTheDocument()
    await expect(pathsSince(0).filter((path) => path === '/limits')).toHaveLength(1)
  },
}

/**
 * Nothing that costs money works. Paying elsewhere and coming back resumes exactly what was stopped,
 * once the balance shows the money, and says nothing of a payment before.
 */
export const OutOfCredit: Story = {
  async play(context) {
    const { canvas, userEvent } = context
    await loaded(context)
    const page = canvas.getByRole('main')
    await switchOn(context, 'ecolink/402-insufficient-balance', 'Whatever costs money')

    await expect(await card(context, 'Balance').findByText('Out of credit')).toBeVisible()
    await expect(card(context, 'Balance').getByText('$0.60')).toBeVisible()
    await expect(
      await card(context, 'This week').findByText('Couldn’t write the summary'),
    ).toBeVisible()
    await expect(
      await card(context, 'Quality check').findByText('Couldn’t run the check'),
    ).toBeVisible()

    const left = far.requests().length
    comeBack()
    await waitFor(() => expect(pathsSince(left)).toEqual(['/balance']))
    await expect(card(context, 'Balance').getByText('Out of credit')).toBeVisible()
    await expect(canvas.queryByText(/The balance is/)).not.toBeInTheDocument()

    await userEvent.click(canvas.getByRole('button', { name: 'Pay $5.00 elsewhere' }))
    await beAway()
    const paid = far.requests().length
    comeBack()

    await expect(await card(context, 'This week').findByText(/Traffic grew/)).toBeVisible()
    await expect(await card(context, 'Quality check').findByText('48')).toBeVisible()
    const [first, ...rest] = pathsSince(paid)
    await expect(first).toBe('/balance')
    await expect(rest.filter((path) => path !== '/balance').toSorted()).toEqual([
      '/check',
      '/summary',
    ])
    await expect(await card(context, 'Balance').findByText('$5.12')).toBeVisible()
    await expect(page.isConnected).toBe(true)
  },
}

/** Who may not pay is told whom to ask, and is not led to a page that would refuse them. */
export const ReaderMayNotPay: Story = {
  args: { mayPay: false },
  beforeEach() {
    far.pay(-24)
    far.fail('ecolink/402-insufficient-balance', {
      paths: ['/summary', '/check'],
      untilBalance: 0.72,
    })
  },
  async play(context) {
    const balance = within(await context.canvas.findByRole('region', { name: 'Balance' }))

    await expect(await balance.findByText(/Dana \(billing@acme\.example\)/)).toBeVisible()
    await expect(balance.queryByRole('link')).not.toBeInTheDocument()
  },
}

/** Without its account there is no page to show: one banner in its place. */
export const WholePageFails: Story = {
  beforeEach() {
    far.fail('ecolink/403-other-account', { paths: ['/account'] })
  },
  async play({ canvas }) {
    await expect(await canvas.findByText('Couldn’t open this account')).toBeVisible()
    await expect(canvas.getByRole('navigation', { name: 'Console' })).toBeVisible()
  },
}

/** A message that was refused stays, with what to do about it where the answer would be. */
export const ChatFails: Story = {
  beforeEach() {
    far.fail('ecolink/402-insufficient-balance', { paths: ['/chat'], times: 1 })
  },
  async play(context) {
    await loaded(context)
    const chat = card(context, 'Playground')

    await context.userEvent.type(chat.getByLabelText('Message'), 'Draw a kite{Enter}')

    await expect(await chat.findByText('Couldn’t answer')).toBeVisible()
    await expect(chat.getByText('Draw a kite')).toBeVisible()
  },
}

/** A form that was refused keeps what was typed, and sends it again when it is asked to. */
export const FormFails: Story = {
  async play(context) {
    const { canvas, userEvent } = context
    await loaded(context)
    far.fail('ecolink/409-name-in-use', { paths: ['/keys'], times: 1 })
    const keys = card(context, 'API keys')
    const name = keys.getByLabelText('Name of a new key')

    await userEvent.type(name, 'staging{Enter}')
    await expect(await keys.findByText('Couldn’t create the key')).toBeVisible()
    await expect(name).toHaveValue('staging')

    await userEvent.click(canvas.getByRole('button', { name: 'Create key' }))
    await expect(await keys.findByText('Created, …c3d0.')).toBeVisible()
    await expect(name).toHaveValue('')
  },
}
