/** Mail programs and servers cut addresses that are longer; characters. */
const LONGEST_LINK = 2_000

/** Characters of a report in an address of an app's own, as they are written there. */
const LONGEST_REPORT = 1_500

/** A text as far as it fits into an address. */
export interface Fitted {
  readonly text: string
  /** Something had to be left out at the end. */
  readonly isShort: boolean
}

/** A link, and whether it holds all that it was to hold. */
export interface FittedLink {
  readonly href: string
  readonly isShort: boolean
}

/** A link that opens a mail to be read and sent by the person: https://www.rfc-editor.org/rfc/rfc6068 */
export function mailLink(email: string, subject: string, body: string): FittedLink {
  const to = encodeURIComponent(email).replaceAll('%40', '@').replaceAll('%2C', ',')
  const { text: title } = fit(subject, 300)
  const start = `mailto:${to}?subject=${encoded(title)}&body=`
  const { text, isShort } = fit(body, LONGEST_LINK - start.length)
  return { href: start + encoded(text), isShort }
}

/** A report as far as it fits into the address of a ticket. */
export function fitReport(report: string): Fitted {
  return fit(report, LONGEST_REPORT)
}

/** The beginning of a text that takes up no more than `room` characters of an address; no character is cut. */
function fit(text: string, room: number): Fitted {
  const rest = ' …'
  let [left, end] = [room - encoded(rest).length, 0]
  let fits = 0
  for (const character of text) {
    left -= encoded(character).length
    if (left >= 0) fits = end + character.length
    end += character.length
    if (left < -encoded(rest).length) return { text: text.slice(0, fits) + rest, isShort: true }
  }
  return { text, isShort: false }
}

/** Half a surrogate pair cannot be written in an address; lines of a mail end with both characters. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r?\n/g, '\r\n'))
}
