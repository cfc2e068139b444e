import { maskText } from '../../core/mask.ts'

/** Runs of letters and digits that could be an id. */
const runs = /[\w-]{10,}/g

/** Makes a text fit to be read aloud: without secrets, and without ids, which would be spelled out. */
export function speakable(text: string): string {
  return maskText(text).replace(runs, (run) => (isId(run) ? '…' : run))
}

function isId(run: string): boolean {
  return run.split(/[-_]/).some((part) => /^\d{10,}$/.test(part) || isRandom(part))
}

function isRandom(part: string): boolean {
  return part.length >= 12 && /\d/.test(part) && /[a-z]/i.test(part)
}
