import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readCorpus } from '../corpus/case.ts'
import { bundle } from './bundle.ts'
import { oursAs, peers, type Contender, type Payload } from './contenders.ts'
import { imports, loadOurs, type Ours } from './ours.ts'

const rounds = 15
const passes = 4

/** Prints how many failures a second each contender classifies, and the bytes that it takes us. */
export async function benchCore(load: (url: string) => Promise<Ours>): Promise<void> {
  const payloads = readPayloads()
  const ours = await loadOurs(load)
  const rates = await measure([...oursAs(ours), ...peers], payloads)
  const first = [...rates.values()][0] ?? 0
  console.log(`${payloads.length} payloads of test/corpus, median of ${rounds} rounds:\n`)
  for (const [name, rate] of rates)
    console.log(
      `${name.padEnd(42)} ${String(Math.round(rate)).padStart(8)} failures/s ${(first / rate).toFixed(2).padStart(6)} x`,
    )
  console.log('\nThe last column: our rate, no gateway, over that rate; above 1 we are faster.\n')
  await printBytes(ours.all.length)
}

function readPayloads(): readonly Payload[] {
  const folder = fileURLToPath(new URL('../../test/corpus', import.meta.url))
  return readCorpus(folder)
    .flatMap(({ cases }) => cases)
    .flatMap(({ response: { status, headers, body }, stream }) => {
      if (status === null || status < 400 || stream) return []
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const type = typeof body === 'string' ? {} : { 'content-type': 'application/json' }
      return [
        {
          status,
          headers: { ...type, ...headers },
          text,
        },
      ]
    })
}

/** Rounds are taken in turns, so that noise meets everybody. */
async function measure(
  contenders: readonly Contender[],
  payloads: readonly Payload[],
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = -2; round < rounds; round += 1)
    for (const { name, run } of contenders) {
      const start = performance.now()
      for (let pass = 0; pass < passes; pass += 1)
        for (const payload of payloads) await run(payload)
      if (round >= 0) times.get(name)?.push(performance.now() - start)
    }
  return new Map(
    [...times].map(([name, all]) => [name, (payloads.length * passes * 1_000) / median(all)]),
  )
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function printBytes(gateways: number): Promise<void> {
  const [bare, home, every] = await Promise.all(
    [imports.bare, imports.home, imports.every].map((source) => bundle(source)),
  ).then((codes) => codes.map(sizeOf))
  if (!bare || !home || !every) return
  bytes('toFailure without gateways', ...bare)
  bytes('toFailure with the five home gateways', ...home)
  bytes(`toFailure with all ${gateways}`, ...every)
  const further = gateways - 5
  bytes(
    'each further gateway, on average',
    Math.round((every[0] - home[0]) / further),
    Math.round((every[1] - home[1]) / further),
  )
}

function sizeOf(code: string): readonly [minified: number, gzipped: number] {
  return [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length]
}

function bytes(name: string, minified: number, gzipped: number): void {
  console.log(
    `${name.padEnd(42)} ${String(minified).padStart(8)} B ${String(gzipped).padStart(8)} B gzip`,
  )
}
