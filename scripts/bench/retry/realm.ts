import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Globals } from './browser.ts'

/** The code of a page, as one tab has it. */
export type Page = typeof import('./tab.ts')

/** Runs the code of a page with the globals of a tab. */
export type LoadPage = (globals: Globals) => Page

/**
 * Bundles the page once. Each load runs the bundle anew, so that nothing that a module keeps
 * (TanStack's focus, online and timeout managers) is shared between tabs or between runs.
 */
export async function preparePage(): Promise<LoadPage> {
  const code = await bundlePage()
  const compiled = new Map<string, (...given: readonly unknown[]) => void>()

  return (globals) => {
    const names = Object.keys(globals)
    const evaluate = compiled.get(names.join()) ?? compile(names, code)
    compiled.set(names.join(), evaluate)
    const page: Partial<Page> = {}
    evaluate(page, ...Object.values(globals))
    if (!isWhole(page)) throw new Error('the bundle of the page lacks a name')
    return page
  }
}

function compile(names: readonly string[], code: string): (...given: readonly unknown[]) => void {
  // oxlint-disable-next-line typescript/no-implied-eval -- the way to give a module other globals
  const evaluate = new Function('exports', ...names, `'use strict';${code}`)
  return (...given) => void Reflect.apply(evaluate, undefined, given)
}

function isWhole(page: Partial<Page>): page is Page {
  return page.QueryClient !== undefined && page.withRecourse !== undefined
}

async function bundlePage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('./tab.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { format: 'cjs' },
      },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
}
