/** Milliseconds for which a file can still be read after it was handed over. */
const KEPT = 10_000

/** Hands a text to the browser as a file. Throws where the page may not do that. */
export function saveText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}

/** The name of a file of its own for each failure, without anything that a system would not have in one. */
export function fileName(id: string): string {
  return `report-${id.replace(/[^\w-]+/g, '-').slice(0, 64)}.txt`
}
