import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SupportReport, type SupportReportProps } from '../../src/components/index.ts'
import { Root } from '../../src/components/parts.ts'
import { toFailure, toReport, type Failure } from '../../src/core/index.ts'
import { ecolinkFailure, failedCall, renderInProvider, requestId, spoken } from './given.tsx'

const broken = () => ecolinkFailure(500, { error: 'internal_error', message: 'Something broke' })

const withMail = (href: string): Failure => ({
  ...broken(),
  remedies: [{ action: 'contact-support', href }],
})

const preview = () => page.getByRole('region', { name: 'The report' })
const mail = () => page.getByRole('link', { name: 'Write an e-mail' })
const comment = () => page.getByRole('textbox', { name: /^What were you doing\?/ })

const hrefOf = (link: { readonly element: () => Element }) =>
  link.element().getAttribute('href') ?? ''

const ticketOf = (report: string) => `https://tickets.example/?t=${encodeURIComponent(report)}`

function renderReport(props: SupportReportProps) {
  return renderInProvider(<SupportReport title="Couldn’t load usage" {...props} />)
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('SupportReport', () => {
  it('shows exactly what it copies', async () => {
    const failure = broken()
    await renderReport({ failure })
    await userEvent.fill(comment(), 'The third try')

    await userEvent.click(page.getByRole('button', { name: 'Copy the report' }))

    const text = `What were you doing?\nThe third try\n\n${toReport(failure)}`
    await expect.poll(() => navigator.clipboard.readText()).toBe(text)
    expect(preview().element().textContent).toBe(text)
    await expect.poll(() => spoken().polite).toContain('Report copied.')
  })

  it('shows exactly what it saves, and says so', async () => {
    const failure = broken()
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob)
      return '#saved'
    })
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    await renderReport({ failure })

    await userEvent.click(page.getByRole('button', { name: 'Download' }))

    expect(await saved[0]?.text()).toBe(toReport(failure))
    expect(saved[0]?.type).toBe('text/plain;charset=utf-8')
    expect(names).toEqual([`report-${requestId}.txt`])
    await expect.poll(() => spoken().polite).toContain('The report was downloaded.')
  })

  it('says so where nothing can be saved', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('sandboxed')
    })
    await renderReport({ failure: broken() })

    await userEvent.click(page.getByRole('button', { name: 'Download' }))

    await expect.poll(() => spoken().polite).toContain('That did not work: Download.')
  })

  it('is a section with a name, can be reached by the keyboard, and takes no focus', async () => {
    await renderReport({ failure: broken(), headingLevel: 3 })

    await expect.element(page.getByRole('region', { name: 'Report to support' })).toBeVisible()
    await expect
      .element(page.getByRole('heading', { level: 3, name: 'Report to support' }))
      .toBeVisible()
    expect(document.activeElement).toBe(document.body)
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(comment().element())
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(preview().element())
  })

  it('is of a result, of an error, of a failure, or of the banner around it', async () => {
    const [result, error] = [failedCall(broken()).result, new Error('Lost in the wires')]
    const screen = await renderInProvider(
      <>
        <SupportReport result={result} />
        <SupportReport error={error} />
        <SupportReport failure={broken()} />
        <Root result={result} title="Usage">
          <SupportReport />
        </Root>
        <SupportReport />
      </>,
    )

    const previews = [...screen.container.querySelectorAll('[data-recourse="report"]')]
    expect(previews.map(({ textContent }) => textContent?.includes(requestId))).toEqual([
      true,
      false,
      true,
      true,
    ])
    expect(previews[1]?.textContent).toContain('Lost in the wires')
  })
})

describe('a report by mail', () => {
  it('goes to the address of the app, with what is shown', async () => {
    await renderReport({ failure: broken(), to: { email: 'help@acme.example' } })
    await userEvent.fill(comment(), 'Naïve & simple?')

    await expect
      .poll(() => decodeURIComponent(hrefOf(mail())).replaceAll('\r\n', '\n'))
      .toBe(
        `mailto:help@acme.example?subject=Couldn’t load usage (${requestId})&body=${preview().element().textContent}`,
      )
  })

  it('goes to the address that the gateway’s data tells, with our subject alone', async () => {
    await renderReport({ failure: withMail('mailto:support@evolink.example?subject=theirs') })

    const url = new URL(hrefOf(mail()))
    expect(url.pathname).toBe('support@evolink.example')
    expect(url.searchParams.getAll('subject')).toEqual([`Couldn’t load usage (${requestId})`])
  })

  it('has a title alone for a subject where there is no id', async () => {
    const failure = { ...broken(), requestId: undefined }
    await renderReport({ failure, to: { email: 'help@acme.example' } })

    expect(new URL(hrefOf(mail())).searchParams.get('subject')).toBe('Couldn’t load usage')
  })

  it('says that it holds only the beginning of a long report', async () => {
    const message = 'The queue is full. '.repeat(200)
    await renderReport({
      failure: { ...broken(), message },
      to: { email: 'help@acme.example' },
    })

    expect(hrefOf(mail()).length).toBeLessThanOrEqual(2_000)
    await expect
      .element(page.getByText(/^The e-mail or ticket holds only the beginning\./))
      .toBeVisible()
    expect(preview().element().textContent?.length).toBeGreaterThan(3_000)
  })

  it('says where support is if it has no address', async () => {
    await renderReport({ failure: broken() })

    await expect
      .element(page.getByText('Ask in #ecolink-support and quote the request ID.'))
      .toBeVisible()
    expect(mail().query()).toBeNull()
  })
})

describe('a report as a ticket', () => {
  it('opens the app’s own page in a new tab', async () => {
    await renderReport({ failure: broken(), to: { href: ticketOf } })

    const link = page.getByRole('link', { name: 'Open a ticket (opens in a new tab)' })
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(new URL(hrefOf(link)).searchParams.get('t')).toBe(preview().element().textContent)
  })

  it('is never a script', async () => {
    await renderReport({ failure: broken(), to: { href: () => 'javascript:alert(1)' } })

    expect(page.getByRole('link', { name: /^Open a ticket/ }).query()).toBeNull()
  })
})

/** One secret for each place where a server or a client may leave one. */
const canaries = {
  key: 'sk-proj-Zx81CanaryKeyQw93Lm20Pv57Rt64',
  bearer: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlQ2FuYXJ5MTIz',
  cookie: 'canarycookie7f3a91bd',
  signature: 'CanarySignature0123456789abcdef0123456789abcdef',
  prompt: 'canary lighthouse at dusk',
  password: 'canaryPassw0rd',
}

const leaky = () =>
  toFailure({
    status: 400,
    headers: {
      'x-request-id': 'req_kept_1',
      authorization: `Bearer ${canaries.bearer}`,
      'set-cookie': `session=${canaries.cookie}`,
      'x-api-key': canaries.key,
    },
    body: {
      error: {
        message: `Incorrect API key provided: ${canaries.key}. See https://bucket.s3.amazonaws.com/in.png?X-Amz-Signature=${canaries.signature}&X-Amz-Expires=600`,
        code: 'invalid_request_error',
        input: { prompt: canaries.prompt },
        config: {
          headers: { Authorization: `Bearer ${canaries.bearer}`, Cookie: `sid=${canaries.cookie}` },
          password: canaries.password,
        },
      },
    },
    config: { headers: { 'x-api-key': canaries.key }, data: canaries.prompt },
  })

describe('a report of a failure that holds secrets', () => {
  it.each(Object.entries(canaries))(
    'leaves out the %s, on the screen and in every link',
    async (_, secret) => {
      const failure = leaky()
      const screen = await renderInProvider(
        <>
          <SupportReport failure={failure} to={{ email: 'help@acme.example' }} />
          <SupportReport failure={failure} to={{ href: ticketOf }} />
        </>,
      )

      const links = [...screen.container.querySelectorAll('a')].map((link) =>
        decodeURIComponent(link.href),
      )
      const everything = [screen.container.textContent, ...links].join('\n')
      expect(everything).toContain('req_kept_1')
      expect(links).toHaveLength(2)
      expect(everything).not.toContain(secret)
    },
  )

  it('leaves out the secrets that the app has told of', async () => {
    const secret = 'acme-internal-0451'
    const failure = { ...broken(), message: `Tenant ${secret} has no quota` }
    const screen = await renderInProvider(<SupportReport failure={failure} />, {
      secrets: [secret],
    })

    expect(screen.container.textContent).toContain('has no quota')
    expect(screen.container.textContent).not.toContain(secret)
  })
})
