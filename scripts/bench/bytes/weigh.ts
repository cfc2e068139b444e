import { gzipSync } from 'node:zlib'
import { build, minifySync, type Plugin, type Rolldown } from 'vite'

/** Bytes of one file or of many. */
export interface Weight {
  readonly minified: number
  readonly gzipped: number
}

/** What one module brings into a bundle, minified by itself. */
export interface Piece {
  /** The file's path. */
  readonly id: string
  readonly code: string
}

/** What an app would ship for some imports. */
export interface Bundle {
  /** What is loaded at once. */
  readonly first: Weight
  /** What is loaded when it is needed. */
  readonly later: Weight
  /** What `first` consists of. */
  readonly pieces: readonly Piece[]
}

const entry = 'virtual:entry'

/** Bundles, minifies and compresses one module, given as source text; writes nothing. */
export async function weigh(
  source: string,
  { peers, plugins }: { readonly peers: readonly string[]; readonly plugins: readonly Plugin[] },
): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtualEntry(source), ...plugins],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: (id) => peers.some((peer) => id === peer || id.startsWith(`${peer}/`)),
      },
    },
  })
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const styles = output.filter((one) => one.type === 'asset').map((one) => String(one.source))
  const chunks = output.filter((one) => one.type === 'chunk')
  const first = chunksAtOnce(chunks)
  return {
    first: sum([...first.map(({ code }) => code), ...styles].map(weightOf)),
    later: sum(chunks.filter((one) => !first.includes(one)).map(({ code }) => weightOf(code))),
    pieces: first.flatMap(piecesOf),
  }
}

/** Compressed as most servers do it. */
export function weightOf(code: string): Weight {
  const minified = Buffer.byteLength(code)
  return { minified, gzipped: code.trim() ? gzipSync(code, { level: 9 }).length : 0 }
}

function virtualEntry(source: string): Plugin {
  return {
    name: 'virtual-entry',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? source : undefined),
  }
}

/** The entry, and what it imports without being asked. */
function chunksAtOnce(chunks: readonly Rolldown.OutputChunk[]): readonly Rolldown.OutputChunk[] {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry))
  for (const { imports } of found)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  return [...found]
}

function piecesOf({ modules }: Rolldown.OutputChunk): readonly Piece[] {
  return Object.entries(modules).flatMap(([id, { code }]) =>
    code ? [{ id, code: minifySync(id.replace(/\W/g, '_') + '.js', code).code }] : [],
  )
}

function sum(weights: readonly Weight[]): Weight {
  return {
    minified: weights.reduce((total, { minified }) => total + minified, 0),
    gzipped: weights.reduce((total, { gzipped }) => total + gzipped, 0),
  }
}
