import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Alias } from 'vite'

/** Where and when a page is rendered. */
export interface Server {
  /** When everything failed, in epoch milliseconds. */
  readonly base: number
  /** How far its clock is ahead, in milliseconds. */
  readonly offset: number
  /** An IANA time zone. */
  readonly zone: string
  /** The language of its environment, such as `ar_EG.UTF-8`. */
  readonly language: string
}

/** The HTML of every page, by its name in the gallery. */
export type Served = Readonly<Record<string, string>>

declare module 'vitest/browser' {
  interface BrowserCommands {
    readonly renderOnServer: (server: Server) => Promise<Served>
  }
}

/** A command for browser tests: renders the gallery in a Node process, with the React that `alias` leads to. */
export function renderingOnServer(
  alias: readonly Alias[],
): (context: unknown, server: Server) => Promise<Served> {
  let bundle: Promise<string> | undefined
  return async (_, server) => run(await (bundle ??= bundleOf(alias)), server)
}

/** One file with everything in it, so that no package is found twice or in another version. */
async function bundleOf(alias: readonly Alias[]): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'react-recourse-served-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    resolve: { alias: [...alias] },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: fileURLToPath(new URL('render.tsx', import.meta.url)),
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'render.mjs' } },
    },
  })
  return join(outDir, 'render.mjs')
}

function run(script: string, { base, offset, zone, language }: Server): Promise<Served> {
  const env = { PATH: process.env['PATH'], TZ: zone, LC_ALL: language, NODE_ENV: 'development' }
  const child = spawn(process.execPath, [script, String(base), String(offset)], { env })
  let html = ''
  let complaints = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (html += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (complaints += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 && complaints === '') resolve(JSON.parse(html))
      else reject(new Error(`The server ended with ${code} and said: ${complaints}`))
    })
  })
}
