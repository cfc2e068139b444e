import { fileURLToPath } from 'node:url'
import type { readFailure, toFailure } from '../../src/core/index.ts'
import type { all } from '../../src/gateways/index.ts'
import { bundle } from './bundle.ts'

/** What is measured of ours. */
export interface Ours {
  readonly readFailure: typeof readFailure
  readonly toFailure: typeof toFailure
  readonly all: typeof all
}

const at = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)))
const core = at('../../src/core/index.ts')
const gateways = at('../../src/gateways/index.ts')

/** What an app would import, as source text, by what it is called in the report. */
export const imports = {
  bare: `export { toFailure } from ${core}`,
  home: `export { toFailure } from ${core}\nexport { ecolink, evolink, ezlink, leaper, newApi } from ${gateways}`,
  every: `export { toFailure } from ${core}\nexport { all } from ${gateways}`,
} as const

/** Loads the normaliser as an app would ship it, bundled and minified. `load` imports a URL. */
export async function loadOurs(load: (url: string) => Promise<Ours>): Promise<Ours> {
  const code = await bundle(
    `export { readFailure, toFailure } from ${core}\nexport { all } from ${gateways}`,
  )
  return await load(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
