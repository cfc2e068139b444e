import { Dialog } from 'radix-ui'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  ErrorBanner,
  RecourseProvider,
  RequestId,
  useAnnounce,
} from '../../src/components/index.ts'
import { Announcer } from '../../src/components/parts.ts'
import {
  fakeCall,
  listen,
  renderInProvider,
  requestId,
  unavailable,
  type FakeCall,
} from './given.tsx'
import { liveTexts } from './heard.ts'

const title = 'Couldn’t load usage'
const sentence = `${title}. No server is free for this right now. This usually clears up within seconds.`

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  document.getSelection()?.removeAllRanges()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

async function fail(call: FakeCall): Promise<void> {
  call.set({ failure: unavailable(), phase: 'failed' })
  await expect.element(page.getByText(title, { exact: true })).toBeInTheDocument()
}

/** What the browser's accessibility tree has in its live regions, once there is anything. */
async function heardInTheEnd(): Promise<string> {
  await expect.poll(liveText).not.toBe('')
  return liveText()
}

async function liveText(): Promise<string> {
  return (await liveTexts()).join('')
}

const press = (name: string) => userEvent.click(page.getByRole('button', { name }))

function Banner({ call }: { readonly call: FakeCall }): ReactNode {
  return <ErrorBanner result={call.result} title={title} />
}

/** A native dialog, opened above everything. */
function Modal({
  children,
  open = true,
}: {
  readonly children?: ReactNode
  readonly open?: boolean
}) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) ref.current?.showModal()
    else ref.current?.close()
  }, [open])
  return (
    <dialog ref={ref} aria-label="Edit">
      <button>Inside</button>
      {children}
    </dialog>
  )
}

/** Renders in a shadow root, as a web component or an embedded widget would. */
async function renderInShadow(ui: ReactNode): Promise<ShadowRoot> {
  const host = document.createElement('div')
  document.body.append(host)
  onTestFinished(() => host.remove())
  const root = host.attachShadow({ mode: 'open' })
  const container = document.createElement('div')
  root.append(container)
  await render(<RecourseProvider>{ui}</RecourseProvider>, { container })
  return root
}

function RadixDialog({ children }: { readonly children?: ReactNode }) {
  return (
    <Dialog.Root defaultOpen>
      <Dialog.Portal>
        <Dialog.Content aria-describedby={undefined}>
          <Dialog.Title>Edit</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Save() {
  const announce = useAnnounce()
  return <button onClick={() => announce('Saved.')}>Save</button>
}

function ClosingModal({ call }: { readonly call: FakeCall }): ReactNode {
  const [open, setOpen] = useState(true)
  return (
    <>
      <Banner call={call} />
      <Modal open={open}>
        <button onClick={() => setOpen(false)}>Close</button>
      </Modal>
    </>
  )
}

function LeavingAnnouncer({ call }: { readonly call: FakeCall }): ReactNode {
  const [isThere, setThere] = useState(true)
  return (
    <>
      <Banner call={call} />
      <button onClick={() => setThere(false)}>Remove</button>
      {isThere && <Announcer id="mine" />}
    </>
  )
}

describe('inside a shadow root', () => {
  it('a failure is spoken there', async () => {
    const call = fakeCall({})
    const root = await renderInShadow(<Banner call={call} />)
    const heard = listen(root)

    await fail(call)
    await pass(1_000)

    expect(heard).toEqual([sentence])
    expect(await heardInTheEnd()).toBe(sentence)
  })

  it('a copied id is told, at each press', async () => {
    const root = await renderInShadow(<RequestId id={requestId} />)
    const heard = listen(root)

    for (const _ of [1, 2]) {
      await press('Copy request ID')
      await expect.poll(() => vi.getTimerCount()).toBeGreaterThan(0)
      await pass(400)
    }

    expect(heard.map((text) => text.trim())).toEqual(['Request ID copied.', 'Request ID copied.'])
    expect(heard[0]).not.toBe(heard[1])
  })

  it('an id is selected where copying is refused, and the focus stays on the button', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('', 'NotAllowedError'),
    )
    vi.spyOn(document, 'execCommand').mockReturnValue(false)
    const root = await renderInShadow(<RequestId id={requestId} />)
    const heard = listen(root)

    await press('Copy request ID')
    await expect.poll(() => document.getSelection()?.toString()).toBe(requestId)
    await pass(1_000)

    expect(heard).toEqual([expect.stringMatching(/^Selected\. Press (Ctrl\+C|⌘C) to copy\.$/)])
    expect(root.activeElement?.getAttribute('data-recourse')).toBe('copy')
  })

  it('a dialog of the page that hides the host is spoken in', async () => {
    const call = fakeCall({})
    const root = await renderInShadow(<Banner call={call} />)
    root.host.setAttribute('aria-hidden', 'true')
    const dialog = document.createElement('div')
    dialog.setAttribute('role', 'dialog')
    dialog.tabIndex = -1
    dialog.textContent = 'Edit'
    document.body.append(dialog)
    onTestFinished(() => dialog.remove())
    dialog.focus()

    call.set({ failure: unavailable(), phase: 'failed' })
    await pass(1_000)

    expect(await heardInTheEnd()).toBe(sentence)
    expect(dialog.querySelector('[role="status"]')?.textContent).toBe(sentence)
  })
})

describe('in a portal', () => {
  it('a failure is spoken once, by the regions of the provider', async () => {
    const call = fakeCall({})
    const elsewhere = document.createElement('div')
    document.body.append(elsewhere)
    onTestFinished(() => elsewhere.remove())
    await renderInProvider(createPortal(<Banner call={call} />, elsewhere))
    const heard = listen()

    await fail(call)
    await pass(5_000)

    expect(elsewhere.textContent).toContain(title)
    expect(heard).toEqual([sentence])
  })
})

describe('while a Radix dialog is open', () => {
  it('the page behind is hidden and the regions are not, so a failure inside is spoken, once', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <>
        <button>Behind</button>
        <RadixDialog>
          <Banner call={call} />
        </RadixDialog>
      </>,
    )
    const heard = listen()
    await expect.element(page.getByRole('dialog')).toBeVisible()

    await fail(call)
    await pass(1_000)

    expect(page.getByRole('button', { name: 'Behind' }).query()).toBeNull()
    expect(page.getByRole('status').element().textContent).toBe(sentence)
    expect(heard).toEqual([sentence])
    expect(await heardInTheEnd()).toBe(sentence)
    expect(document.querySelectorAll('[data-recourse="announcer"]')).toHaveLength(1)
  })
})

describe('while a native modal dialog is open', () => {
  it('a failure inside is spoken inside, where alone it is heard', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <Modal>
        <Banner call={call} />
      </Modal>,
    )
    const heard = listen()

    await fail(call)
    await pass(1_000)

    expect(heard).toEqual([sentence])
    expect(await heardInTheEnd()).toBe(sentence)
    const dialog = page.getByRole('dialog').element()
    expect(dialog.querySelector('[role="status"]')?.textContent).toBe(sentence)
  })

  it('a failure behind it is spoken too, also after a press beside its controls', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <>
        <Banner call={call} />
        <Modal />
      </>,
    )
    const { activeElement } = document
    if (activeElement instanceof HTMLElement) activeElement.blur()

    call.set({ failure: unavailable(), phase: 'failed' })
    await pass(1_000)

    expect(await heardInTheEnd()).toBe(sentence)
  })

  it('what an app says inside is heard, though the regions are there only from then on', async () => {
    await renderInProvider(
      <Modal>
        <Save />
      </Modal>,
    )
    const heard = listen()

    await press('Save')
    await pass(1)
    expect(heard).toEqual([])
    await pass(500)

    expect(heard).toEqual(['Saved.'])
    expect(await heardInTheEnd()).toBe('Saved.')
  })

  it('of several the topmost is spoken in', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <>
        <Modal />
        <Modal>
          <Modal>
            <Banner call={call} />
          </Modal>
        </Modal>
      </>,
    )
    const dialogs = [...document.querySelectorAll('dialog')]
    const [last, outer, inner] = dialogs
    for (const dialog of dialogs) dialog.close()
    for (const dialog of [outer, inner, last]) dialog?.showModal()

    call.set({ failure: unavailable(), phase: 'failed' })
    await pass(1_000)

    expect(await heardInTheEnd()).toBe(sentence)
    expect(last?.querySelector('[role="status"]')?.textContent).toBe(sentence)
  })

  it('the page is spoken in again once it is closed, and nothing stays behind in it', async () => {
    const call = fakeCall({})
    await renderInProvider(<ClosingModal call={call} />)
    const heard = listen()
    call.set({ failure: unavailable(), phase: 'failed' })
    await pass(1_000)

    await press('Close')
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(false)
    call.set({ failure: undefined, phase: 'idle' })
    await pass(1_000)

    expect(heard).toEqual([sentence, `Resolved: ${title}.`])
    expect(await heardInTheEnd()).toBe(`Resolved: ${title}.`)
    expect(document.querySelector('dialog [data-recourse="announcer"]')).toBeNull()
  })

  it('a dialog that is not modal covers nothing', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <>
        <Banner call={call} />
        <dialog open>Beside</dialog>
      </>,
    )

    await fail(call)
    await pass(1_000)

    expect(document.querySelector('dialog')?.textContent).toBe('Beside')
    expect(await heardInTheEnd()).toBe(sentence)
  })
})

describe('while a dialog hides the page from assistive technology', () => {
  it.each([
    ['by aria-hidden', { 'aria-hidden': true }, { role: 'dialog' }],
    ['by inert', { inert: true }, { role: 'alertdialog' }],
    ['by aria-modal', {}, { role: 'dialog', 'aria-modal': true }],
  ])('%s, a failure is spoken inside of it', async (_, page_, dialog) => {
    const call = fakeCall({})
    const portal = document.createElement('div')
    document.body.append(portal)
    onTestFinished(() => portal.remove())
    const screen = await renderInProvider(
      <>
        <Banner call={call} />
        {createPortal(
          <div aria-label="Edit" {...dialog}>
            <button>Inside</button>
          </div>,
          portal,
        )}
      </>,
    )
    for (const name of Object.keys(page_)) screen.container.setAttribute(name, 'true')
    portal.querySelector('button')?.focus()

    call.set({ failure: unavailable(), phase: 'failed' })
    await pass(1_000)

    expect(await heardInTheEnd()).toBe(sentence)
    expect(portal.querySelector('[role="status"]')?.textContent).toBe(sentence)
  })
})

describe('<Announcer>', () => {
  it('takes over what the provider says, for as long as it is there', async () => {
    const call = fakeCall({})
    await renderInProvider(<LeavingAnnouncer call={call} />)
    const heard = listen()

    await fail(call)
    await pass(1_000)
    expect(document.querySelector('#mine [role="status"]')?.textContent).toBe(sentence)
    await press('Remove')
    await expect.poll(() => document.querySelector('#mine')).toBeNull()
    call.set({ failure: undefined, phase: 'idle' })
    await pass(1_000)

    expect(heard).toEqual([sentence, `Resolved: ${title}.`])
  })

  it('is not spoken through while it is in a dialog that is closed', async () => {
    const call = fakeCall({})
    await renderInProvider(
      <>
        <Banner call={call} />
        <Modal open={false}>
          <Announcer />
        </Modal>
      </>,
    )

    await fail(call)
    await pass(1_000)

    expect(await heardInTheEnd()).toBe(sentence)
    expect(document.querySelector('dialog [role="status"]')?.textContent).toBe('')
  })

  it('renders one element that nobody sees, and hands out its ref', async () => {
    const ref = { current: null }
    await renderInProvider(<Announcer ref={ref} className="mine" />)

    const element: HTMLElement | null = ref.current
    expect(element).toBe(document.querySelector('.mine'))
    expect(document.querySelector('.mine')?.getBoundingClientRect().width).toBe(1)
  })
})
