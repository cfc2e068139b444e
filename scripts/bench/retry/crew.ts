import type { MessagePort, Worker } from 'node:worker_threads'
import { boundsFor } from './bounds.ts'
import { contenders } from './contenders.ts'
import { play } from './dashboard.ts'
import { measure, type Measures } from './measure.ts'
import { preparePage, type LoadPage } from './realm.ts'
import type { Scenario } from './scenario.ts'

/** One run of one contender; plain data, so that another thread can do it. */
export interface Job {
  readonly scenario: Scenario
  readonly contender: string
  readonly seed: number
}

/** Does a job and says how it went. */
export type DoJob = (job: Job) => Promise<Measures>

/** Does jobs in this thread. */
export function doAlone(loadPage: LoadPage): DoJob {
  return async ({ scenario, contender: wanted, seed }) => {
    const contender = contenders.find(({ id }) => id === wanted)
    if (!contender) throw new Error(`no contender ${wanted}`)
    const run = await play(loadPage, scenario, contender, seed)
    return measure(scenario, run, boundsFor(scenario, contender))
  }
}

/** Threads that do jobs, each one at a time. */
export interface Crew {
  readonly doJob: DoJob
  readonly dismiss: () => void
}

interface QueuedJob {
  readonly job: Job
  readonly resolve: (measures: Measures) => void
  readonly reject: (error: Error) => void
}

/** Hires threads; jobs are begun in the order in which they come. */
export function createCrew(workers: readonly Worker[]): Crew {
  const queue: QueuedJob[] = []
  const free = [...workers]

  const begin = () => {
    const next = free.length > 0 ? queue.shift() : undefined
    const worker = next && free.pop()
    if (!next || !worker) return
    worker.removeAllListeners()
    worker.once('error', next.reject)
    worker.once('message', (measures: Measures) => {
      free.push(worker)
      next.resolve(measures)
      begin()
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is a window's
    worker.postMessage(next.job)
  }

  return {
    doJob: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject })
        begin()
      }),
    dismiss: () => workers.forEach((worker) => void worker.terminate()),
  }
}

/** Does the jobs of a crew in a thread of it. What goes wrong ends the thread. */
export async function serveCrew(port: MessagePort): Promise<void> {
  const doJob = doAlone(await preparePage())
  port.on('message', (job: Job) => void doJob(job).then((measures) => port.postMessage(measures)))
}
