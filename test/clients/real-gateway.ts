import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { closedUrl, type FarSide } from './far-side.ts'

const start = createRequire(import.meta.url).resolve('@portkey-ai/gateway/build/start-server.js')

/** Starts the gateway of `@portkey-ai/gateway` on a free port of loopback, in a process of its own. */
export async function startGateway(): Promise<FarSide> {
  const { port } = new URL(await closedUrl())
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [start, '--headless', `--port=${port}`], {
    stdio: 'ignore',
  })
  try {
    await ready(url, child)
  } catch (error) {
    await end(child)
    throw error
  }
  return { url, close: () => end(child) }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer) return
    await sleep(100)
  }
  throw new Error(`The gateway did not start (exit code ${child.exitCode}).`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGKILL')
  await gone
}
