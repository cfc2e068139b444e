import { describe, expect, it } from 'vitest'
import { isMarkup, readMarkup } from '../../src/core/markup.ts'
import { toFailure } from '../../src/core/index.ts'

const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`

const head = (title: string, body: string) => readMarkup(page(title, body)).message

describe('a page', () => {
  it('is text that begins with a tag and closes one', () => {
    expect(isMarkup('<html><body>no</body></html>')).toBe(true)
    expect(isMarkup('\ufeff <?xml version="1.0"?><Error/>')).toBe(true)
    expect(isMarkup('<model> is not known')).toBe(false)
    expect(isMarkup('a < b')).toBe(false)
  })

  it('never speaks through its scripts, styles and comments', () => {
    const read = readMarkup(
      page(
        'Error',
        '<script>"<h1>script</h1>"</script><style><h1>style</h1></style><!-- <h1>comment</h1> --><h1>It broke</h1>',
      ),
    )

    expect(read).toEqual({ message: 'It broke' })
  })

  it('is read even where a script never ends', () => {
    expect(readMarkup('<html><h1>It broke</h1><script>"<h1>script</h1>"')).toEqual({
      message: 'It broke',
    })
  })

  it('tells its first headline that says more than that there is an error', () => {
    expect(head('502 Bad Gateway', '<h1>Oops</h1>')).toBe('502 Bad Gateway')
    expect(head('Error', '<h1>Error</h1><p>The pool is empty.</p>')).toBe('The pool is empty.')
    expect(head('', '<h2>Back <b>soon</b></h2>')).toBe('Back soon')
    expect(head('Error', '<pre>Cannot GET /x<br> at f (a.js:1)</pre>')).toBe('Cannot GET /x')
    expect(head('a.example | 522: Connection timed out', '')).toBe('Connection timed out')
  })

  it('is never told whole: without a headline its first sentence counts', () => {
    const wall = `<html><body>It broke down over this. ${'More words follow. '.repeat(500)}</body></html>`

    expect(readMarkup(wall).message).toBe('It broke down over this.')
    expect(readMarkup(`<html>${'word '.repeat(2_000)}</html>`).message).toBe(
      'word '.repeat(60).trim(),
    )
  })

  it('gives its entities as characters', () => {
    expect(readMarkup(page('It&#39;s &quot;x&quot; &amp; y &ndash; &#x2713;', '')).message).toBe(
      `It's "x" & y – ✓`,
    )
    expect(readMarkup(page('&#99999999; &#0; &nope;', '<h1>x</h1>')).message).toContain('&nope;')
  })

  it.each([
    ['Request ID: abc-12345', 'abc-12345'],
    ['Reference&#32;&#35;18&#46;2d35&#46;1557', '18.2d35.1557'],
    ['Incapsula incident ID: 12340-5678', '12340-5678'],
    ['Your support ID is: 139062378', '139062378'],
    ['XID: 32770123', '32770123'],
    ['请求ID：781bad0a17', '781bad0a17'],
    ['Request ID: unknown', undefined],
  ])('gives the id that it quotes: %s', (text, id) => {
    expect(readMarkup(page('403 Forbidden', `<p>${text}</p>`)).request_id).toBe(id)
  })

  it('that asks to come back later advises just that', () => {
    const failure = toFailure({
      status: 502,
      body: page('502 Server Error', '<h2>That failed.<p>Please try again in 30 seconds.</h2>'),
    })

    expect(failure.message).toBe('502 Server Error')
    expect(failure.suggestion).toBe('Please try again in 30 seconds.')
    expect(failure.retry.source).toBe('suggestion')
  })
})

describe('an XML document', () => {
  it('tells its message, code and id, in any namespace', () => {
    expect(
      readMarkup(
        '<?xml version="1.0"?><e:Error xmlns:e="urn:x"><e:Code>Busy</e:Code><e:Message>Too busy</e:Message><e:RequestId>ab-1</e:RequestId></e:Error>',
      ),
    ).toEqual({ message: 'Too busy', code: 'Busy', request_id: 'ab-1' })
  })

  it('without a message is its text', () => {
    expect(readMarkup('<problem><what>It broke</what></problem>')).toEqual({ message: 'It broke' })
  })
})
