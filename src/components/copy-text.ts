import { enclosing, focusedElement } from './announcer/enclosing.ts'

/** How copying went: into the clipboard, or only selected for the person to copy, or not at all. */
export type Copied = 'copied' | 'selected' | 'failed'

/** After this long (milliseconds) a clipboard that does not answer counts as refused. */
const PATIENCE = 1_000

/** Copies by the Clipboard API, else by `execCommand`; else selects `shown`, so that a person can. */
export async function copyText(text: string, shown: HTMLElement | null): Promise<Copied> {
  if (await writeToClipboard(text)) return 'copied'
  if (copyByCommand(text, shown)) return 'copied'
  return shown && select(shown) ? 'selected' : 'failed'
}

/** There is no clipboard on plain http, a frame may not have it, and its promise can hang on a prompt. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>
    if (!clipboard) return false
    const written = clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    const late = new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), PATIENCE)
    })
    return await Promise.race([written, late])
  } catch {
    return false
  }
}

/** Takes focus and selection for a moment, and gives both back. */
function copyByCommand(text: string, near: HTMLElement | null): boolean {
  const focused = focusedElement(document)
  const selection = document.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.setAttribute('aria-hidden', 'true')
  // Fixed, so that nothing scrolls; 16 px, so that no phone zooms in.
  area.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;font-size:16px'
  // A dialog keeps the focus inside, so the text has to be inside as well.
  const host = enclosing(near, 'dialog, [role=dialog], [role=alertdialog]') ?? document.body
  try {
    host.append(area)
    area.select()
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    if (selection && range) {
      selection.removeAllRanges()
      selection.addRange(range)
    }
  }
}

function select(shown: HTMLElement): boolean {
  const selection = document.getSelection()
  if (!selection) return false
  selection.selectAllChildren(shown)
  return selection.toString() !== ''
}
