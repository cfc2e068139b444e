import { upTo } from './clean.ts'
import { insideOf, toText, withoutCode } from './page-text.ts'
import type { PlainObject } from './plain.ts'

/** Characters of a page that are looked at. */
const maxPage = 32_768

/** Characters of a sentence on a page; what is longer is no headline. */
const maxSentence = 300

/** Whether text is HTML or XML rather than a sentence. */
export function isMarkup(text: string): boolean {
  return /^\s{0,100}<(?:[!?]|html\b|[a-z][^]{0,4096}?(?:<\/|\/>))/i.test(text)
}

/** The HTML page that a relay put behind its own words, to the end of the text. */
export function embeddedPage(text: string): string | undefined {
  const start = text.slice(0, 4_096).search(/<(?:!doctype html|html[\s>])/i)
  return start < 0 ? undefined : text.slice(start)
}

/** Reads the few facts out of an HTML page or an XML error document. */
export function readMarkup(text: string): PlainObject {
  const page = withoutCode(text.slice(0, maxPage))
  return /<(?:html|head|body|title|h1|p|center|div)[\s>]/i.test(page)
    ? readPage(page)
    : readDocument(page)
}

/** What an XML error document tells, and in which elements. */
const elements: Readonly<Record<string, readonly string[]>> = {
  message: [
    'message',
    'faultstring',
    'error_?(?:msg|message|description)',
    'description',
    'detail',
    'error',
  ],
  code: ['code', 'faultcode', 'error_?code'],
  request_id: ['request[-_]?id', 'trace[-_]?id'],
}

function readDocument(page: string): PlainObject {
  const read = Object.entries(elements).flatMap(([field, names]) => {
    const told = firstOf(names.flatMap((name) => insideOf(page, name)))
    return told ? [[field, told]] : []
  })
  const facts: PlainObject = Object.fromEntries(read)
  return facts.message === undefined ? { ...facts, ...sentence(toText(page)) } : facts
}

function readPage(page: string): PlainObject {
  const text = toText(page)
  const advice = retrying.test(text)
    ? [...insideOf(page, 'p'), ...insideOf(page, 'h2')].find(
        (one) => one.length <= maxSentence && retrying.test(one),
      )
    : undefined
  return {
    ...sentence(headOf(page) ?? text),
    ...fact('hint', advice),
    ...fact('code', /class="cf-error-code">(\d{4})</.exec(page)?.[1]),
    ...fact('ray_id', /\bRay ID\s{0,2}:?\s{0,2}([\da-f]{16})\b/i.exec(text)?.[1]),
    ...fact('request_id', quoted.exec(text)?.[1]),
  }
}

const retrying = /\b(?:try again|retry|check back)\b/i

const heads: readonly string[] = ['title', 'h1', 'h2', 'pre', 'h3', 'p']

/** What a page says in the first of the places that say something. */
function headOf(page: string): string | undefined {
  for (const name of heads) {
    const head = firstOf(insideOf(page, name).map(headline))
    if (head !== undefined) return head
  }
  return undefined
}

/** Ids as the pages of networks and firewalls name them; the request is all that they know. */
const quoted =
  /(?:\b(?:request[ _-]?id|reference(?: id| number)?|incident id|support id|trace[ _-]?id|correlation[ _-]?id|internal id|error id|event id|xid|azure ref|ref a|medit?ation: details)|请求 ?id)(?: is|是)?\s{0,2}(?:[:：]\s{0,2}#?|#)\s{0,2}(?=[\w.:=/+-]{0,100}\d)([\w.:=/+-]{5,128})/i

/** Titles that say no more than that there is an error. */
const empty =
  /^(?:(?:(?:kong|http|application|server|an?) )?error(?: \d{3})?(?: \(.{0,40}\)!!1)?|document|untitled|oops|\d{3})?[\s!.:–—-]*$/i

/** A headline without what stands around it: the site's name, the code and the id that Cloudflare adds. */
function headline(text: string): string {
  const parts = text.split(' | ')
  const named = parts.map((part) => /^\d{3}: (.+)/.exec(part)?.[1]).find(Boolean)
  const bare = (named ?? (/\bcloudflare\b/i.test(parts[1] ?? '') ? '' : text))
    .replace(/\bRay ID:.*$/i, '')
    .replace(/^Error (?:code )?1\d{3}\b|\bError code \d{3}$/i, '')
    .replace(/^\d{3}\. That’s an error\./, '')
    .trim()
  return empty.test(bare) ? '' : bare
}

function firstOf(texts: readonly string[]): string | undefined {
  return texts.find((text) => text !== '' && text.length <= maxSentence)
}

/** The first sentence of longer text. */
function sentence(text: string): PlainObject {
  const first = text.length > maxSentence ? /^.{20,300}?[.!?。！](?=\s|$)/.exec(text)?.[0] : text
  return fact('message', first ?? upTo(text, maxSentence).trim())
}

function fact(name: string, value: string | undefined): PlainObject {
  return value ? { [name]: value } : {}
}
