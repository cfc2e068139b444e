import { maxText } from './plain.ts'

/** How long an answer may take to hand over its body, in milliseconds: its failure is known already. */
const patience = 10_000

/**
 * Reads at most 256 kB of a response's body, from a clone, and no further than `isEnough` says of
 * what came so far. `undefined` if it was read before or cannot be.
 */
export async function readBody(
  response: Response,
  isEnough: (text: string) => boolean = () => false,
): Promise<string | undefined> {
  try {
    if (response.bodyUsed) return undefined
    const stream = response.clone().body
    return stream ? await readText(stream.getReader(), isEnough) : ''
  } catch {
    return undefined
  }
}

async function readText(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  isEnough: (text: string) => boolean,
): Promise<string> {
  const decoder = new TextDecoder()
  // What is read is at an end once its reader is: a branch of a clone that nobody reads on would
  // hold the whole body in memory.
  const end = () => void reader.cancel().catch(() => undefined)
  const deadline = setTimeout(end, patience)
  let text = ''
  while (text.length < maxText && !isEnough(text)) {
    const { done, value } = await nextOf(reader)
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  clearTimeout(deadline)
  end()
  return text
}

/** A body that breaks off has still said something. */
function nextOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<{ done: boolean; value?: Uint8Array | undefined }> {
  return reader.read().catch(() => ({ done: true }))
}
