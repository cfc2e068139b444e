import type { TestProject } from 'vitest/node'
import { refusedUrl, startLoopbackServer } from '../scenarios/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the scenario table over real HTTP. */
    readonly loopback: string
    /** An origin where nothing listens. */
    readonly refused: string
  }
}

/** Runs the scenario table on loopback for as long as the browser tests last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startLoopbackServer()
  project.provide('loopback', server.url)
  project.provide('refused', await refusedUrl())
  return () => server.close()
}
