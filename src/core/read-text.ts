import { textOf } from './foreign.ts'
import type { PlainObject } from './plain.ts'

/** Longer text is prose or somebody's log, not the few lines of an edge. */
const maxText = 1_024

/** What programs write where there is nothing to say. */
const nothing = /^\s*(?:null|undefined|none|nil|\[object \w{1,32}\])\s*$/i

/**
 * Reads text that is no JSON: a sentence, and what edges put on lines of their own. Cloudflare's whole
 * answer is `error code: 1015`; Vercel's are a sentence, `FUNCTION_INVOCATION_TIMEOUT` and an id.
 * https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
 * https://vercel.com/docs/errors
 */
export function readText(text: string): PlainObject | undefined {
  if (textOf(text) === undefined || nothing.test(text)) return undefined
  if (/^\s*(?:\[\s*)?[[{]\s*"/.test(text)) return readBroken(text)
  if (text.length > maxText) return { message: text }
  const number = /^\s*error code: (\d{3,5})\s*$/i.exec(text)?.[1]
  if (number) return { message: text, code: number }
  const [sentence = '', code = '', id = ''] = text.split(/\s*\n\s*/).filter(Boolean)
  if (!/^[A-Z\d]{2,}(?:_[A-Z\d]+)+$|^[A-Z]{4,}$/.test(code)) return { message: text }
  return { message: sentence, code, ...(id.includes('::') ? { request_id: id } : {}) }
}

/** JSON that broke off or was mangled on the way is no sentence, but may still hold one. */
function readBroken(text: string): PlainObject | undefined {
  const [, message] =
    /"(?:message|msg|detail|error)"\s*[:：]\s*"((?:[^"\\]|\\.){1,4096})/.exec(text) ?? []
  return message === undefined ? undefined : { message }
}
