import type { PlainObject } from './plain.ts'

/** What is looked for in a page or an XML error document, by the tag that holds it. */
const tags: Readonly<Record<string, string>> = {
  message: 'Message',
  code: 'Code',
  request_id: 'RequestId',
}

/** Whether text is HTML or XML rather than a sentence. */
export function isMarkup(text: string): boolean {
  return /^\s{0,100}<(?:[!?a-z])/i.test(text)
}

/** Reads the few facts out of an HTML page or an XML error document; only its first 64 kB count. */
export function readMarkup(text: string): PlainObject {
  const head = text.slice(0, 65_536)
  const found = Object.entries(tags).flatMap(([name, tag]) => {
    const inside = contentOf(head, tag)
    return inside ? [[name, inside]] : []
  })
  const title = contentOf(head, 'title') ?? contentOf(head, 'h1')
  return { ...(title ? { message: title } : {}), ...Object.fromEntries(found), ...readRay(head) }
}

function contentOf(text: string, tag: string): string | undefined {
  const lower = text.toLowerCase()
  const open = lower.indexOf(`<${tag.toLowerCase()}`)
  const start = open < 0 ? -1 : lower.indexOf('>', open) + 1
  const end = start > 0 ? lower.indexOf(`</${tag.toLowerCase()}`, start) : -1
  if (end < 0 || end - start > 1_000) return undefined
  return unescape(text.slice(start, end).replace(/<[^>]{0,200}>/g, ' ')) || undefined
}

/** Cloudflare's pages name the request as `Ray ID: <strong>8f2…</strong>`. */
function readRay(text: string): PlainObject {
  const ray = /Ray ID:? {0,4}(?:<[^>]{0,80}>){0,3} {0,4}([0-9a-f]{16})\b/i.exec(text)?.[1]
  return ray ? { ray_id: ray } : {}
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

function unescape(text: string): string {
  return text
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => entities[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
