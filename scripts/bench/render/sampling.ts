import type { CDPSession } from 'playwright'

/** Microseconds between two looks at what is running. */
const INTERVAL = 1_000

/** Begins to look at what the main thread is doing. */
export async function startSampling(inspector: CDPSession): Promise<void> {
  await inspector.send('Profiler.enable')
  await inspector.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  await inspector.send('Profiler.start')
}

/**
 * Returns the share of the busy time in which scripts ran, from 0 to 1. The browser's own figure
 * leaves out what runs in microtasks, and there React renders what a store has told it.
 */
export async function stopSampling(inspector: CDPSession): Promise<number> {
  const { profile } = await inspector.send('Profiler.stop')
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]))
  const deltas = profile.timeDeltas ?? []
  const spent = { script: 0, native: 0 }
  profile.samples?.forEach((id, index) => {
    const name = names.get(id) ?? ''
    const time = deltas[index] ?? 0
    if (name === '(program)') spent.native += time
    else if (name !== '(idle)' && name !== '(root)') spent.script += time
  })
  const busy = spent.script + spent.native
  return busy === 0 ? 0 : spent.script / busy
}
