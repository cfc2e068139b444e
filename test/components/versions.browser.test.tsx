import * as React from 'react'
import * as ReactDOM from 'react-dom'
import { expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { server } from 'vitest/browser'

/** What each project is there for. */
const versions: Readonly<Record<string, RegExp>> = {
  browser: /^19\./,
  react18: /^18\.2\.0$/,
}

it('runs on the React that its project is there for', async () => {
  const name = (server.config.name ?? '').replace(/ \(.*/, '')
  const version = versions[name] ?? /^$/
  const Version = React.forwardRef<HTMLOutputElement>(function Version(_, ref) {
    return <output ref={ref}>{React.version}</output>
  })

  const screen = await render(<Version />)

  expect(ReactDOM.version).toMatch(version)
  await expect.element(screen.getByRole('status')).toHaveTextContent(version)
})
