import { describe, expect, it } from 'vitest'
import { toFailure, toReport } from '../../src/core/index.ts'
import { drawFrom, families, secretOf, silentPlaces, tellingPlaces } from './secret-families.ts'

const size = 8

/** The first piece of a secret, of 8 characters, that can be read in a text. */
function pieceIn(text: string, secret: string): string | undefined {
  for (let at = 0; at + size <= secret.length; at += 1) {
    const piece = secret.slice(at, at + size)
    if (text.includes(piece)) return piece
  }
  return undefined
}

const rounds = [1, 2]

describe('a secret', () => {
  it.each(families.map((family, index) => ({ ...family, index })))(
    'of $name is hidden wherever it stands',
    ({ index, ...family }) => {
      const places = [...tellingPlaces, ...(family.plain ? [] : silentPlaces)]
      const leaks = rounds.flatMap((round) => {
        const secret = secretOf(family, drawFrom(index * 7 + round))
        return places
          .filter(({ text }) => isReadable(text(secret), secret))
          .map(({ name }) => `${secret} in ${name}`)
      })

      expect(leaks).toEqual([])
    },
  )
})

/** Whether anything that is made of a failure lets a text's secret be read, or does not show that one was there. */
function isReadable(text: string, secret: string): boolean {
  const failure = toFailure({
    error: { message: text, fallback_suggestion: text, nested: { note: text } },
  })
  const written = JSON.stringify(failure) + toReport(failure)
  return pieceIn(written, secret) !== undefined || !written.includes('[hidden]')
}
