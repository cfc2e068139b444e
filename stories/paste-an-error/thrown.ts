/** What a fetch wrapper would have thrown for an answer, or an error for what is not one. */
export function thrownFrom(pasted: string): unknown {
  const text = pasted.replaceAll('\r\n', '\n').trim()
  return fromHttp(text) ?? fromJson(text) ?? fromError(text)
}

/** `HTTP/1.1 402 Payment Required`, `HTTP/2 402`, or the status alone; with `curl -v`, after `< `. */
const statusLine = /^(?:< )?(?:HTTP\/[\d.]+ )?([1-5]\d\d)(?: [^\n]*)?$/
const headerLine = /^(?:< )?([\w-]+): ?(.*)$/

/** Answers may follow each other (100 Continue, redirects): the last one counts. */
function fromHttp(text: string): unknown {
  const lines = text.split('\n')
  const start = lines.findLastIndex((line, index) => startsAnswer(line, lines[index - 1]))
  const status = statusLine.exec(lines[start] ?? '')?.[1]
  if (status === undefined) return undefined

  const rest = lines.slice(start + 1)
  const size = rest.findIndex((line) => !headerLine.test(line))
  const head = size < 0 ? rest : rest.slice(0, size)
  const body =
    size < 0
      ? ''
      : rest
          .slice(size)
          .join('\n')
          .replace(/^<?\s*\n/, '')
  return { status: Number(status), headers: Object.fromEntries(head.flatMap(header)), body }
}

function startsAnswer(line: string, before: string | undefined): boolean {
  if (!statusLine.test(line)) return false
  return before === undefined || line.includes('HTTP/')
}

function header(line: string): readonly (readonly [string, string])[] {
  const [, name, value] = headerLine.exec(line) ?? []
  return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]]
}

function fromJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** As printed by a console: `TypeError: Failed to fetch`, with a stack below it. */
function fromError(text: string): unknown {
  const [, name, message] =
    /^(?:Uncaught (?:\(in promise\) )?)?(\w*(?:Error|Exception)): ([^]*)$/.exec(text) ?? []
  if (name === undefined || message === undefined) return text
  return Object.assign(new Error(message.split(/\n\s+at /)[0]), { name })
}
