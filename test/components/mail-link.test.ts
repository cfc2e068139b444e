import { describe, expect, it } from 'vitest'
import { fitReport, mailLink } from '../../src/components/remedies/mail-link.ts'

const bodyOf = (href: string) => decodeURIComponent(href.split('&body=')[1] ?? '')

describe('a link to a mail', () => {
  it('holds address, subject and body, with the line ends of mail', () => {
    expect(mailLink('help@acme.example', 'It failed (req_1)', 'one\ntwo')).toEqual({
      href: 'mailto:help@acme.example?subject=It%20failed%20(req_1)&body=one%0D%0Atwo',
      isShort: false,
    })
  })

  it.each([
    ['letters', 'x'.repeat(9_000)],
    ['characters of three bytes', '漢'.repeat(9_000)],
    ['characters of two units', '🚀'.repeat(9_000)],
    ['lines', 'line\n'.repeat(2_000)],
  ])('is never longer than 2,000 characters, and cuts no character: %s', (_, report) => {
    const { href, isShort } = mailLink('help@acme.example', 'It failed', report)

    expect(isShort).toBe(true)
    expect(href.length).toBeLessThanOrEqual(2_000)
    expect(href.length).toBeGreaterThan(1_950)
    const kept = bodyOf(href).replaceAll('\r\n', '\n')
    expect(kept.endsWith(' …')).toBe(true)
    expect(report.startsWith(kept.slice(0, -2))).toBe(true)
  })

  it('says nothing of being cut where all of it fits', () => {
    const start = 'mailto:a@b.example?subject=s&body='.length
    const report = 'x'.repeat(2_000 - start)

    expect(mailLink('a@b.example', 's', report)).toEqual({
      href: `mailto:a@b.example?subject=s&body=${report}`,
      isShort: false,
    })
    expect(mailLink('a@b.example', 's', `${report}x`).isShort).toBe(true)
  })

  it('cuts a subject that nobody would read', () => {
    const { href } = mailLink('a@b.example', 's'.repeat(5_000), 'body')

    expect(bodyOf(href)).toBe('body')
    expect(href.length).toBeLessThan(400)
  })

  it('writes half a character as one that can be written', () => {
    expect(bodyOf(mailLink('a@b.example', 's', 'a\ud800b').href)).toBe('a\ufffdb')
  })

  it('lets no address add a header', () => {
    const { href } = mailLink('a@b.example?bcc=c@d.example&x=y', 's', 'b')

    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body'])
  })
})

describe('a report for an address of an app', () => {
  it('stays whole while it is short', () => {
    expect(fitReport('one\ntwo')).toEqual({ text: 'one\ntwo', isShort: false })
  })

  it('is cut to what an address can hold', () => {
    const { text, isShort } = fitReport('é'.repeat(5_000))

    expect(isShort).toBe(true)
    expect(encodeURIComponent(text).length).toBeLessThanOrEqual(1_500)
  })
})
