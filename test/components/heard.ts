import { cdp } from 'vitest/browser'

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly childIds?: readonly string[]
}

interface Frame {
  readonly frame: { readonly id: string; readonly url: string }
  readonly childFrames?: readonly Frame[]
}

/**
 * What the browser itself tells assistive technology of live regions in this page: the texts in them,
 * without those that are inert or hidden.
 */
export async function liveTexts(): Promise<readonly string[]> {
  const session = cdp()
  const { frameTree }: { frameTree: Frame } = await session.send('Page.getFrameTree')
  const frameId = allFrames(frameTree).find(({ url }) => url === location.href)?.id
  const { nodes }: { nodes: readonly AxNode[] } = await session.send(
    'Accessibility.getFullAXTree',
    frameId === undefined ? {} : { frameId },
  )
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textOf = (node: AxNode): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value)
      : (node.childIds ?? []).map((id) => textOf(byId.get(id) ?? node)).join('')
  return nodes
    .filter(({ role, ignored }) => !ignored && /^(status|alert)$/.test(String(role?.value)))
    .map(textOf)
}

function allFrames({ frame, childFrames = [] }: Frame): readonly Frame['frame'][] {
  return [frame, ...childFrames.flatMap(allFrames)]
}
