import { publish } from './published.ts'
import { beside, kit, uses, wholeOf, type Subject } from './subjects.ts'
import { weigh, weightOf, type Bundle, type Piece, type Weight } from './weigh.ts'

/** Files that are listed by name. */
const HEAVIEST = 25

/** Prints what an app ships of us, what that consists of, and what others weigh. */
export async function benchBytes(): Promise<void> {
  const { entries, plugin, peers } = publish()
  const weighed = ({ source }: Subject) => weigh(source, { plugins: [plugin], peers })

  console.log('Minified, and gzip of that; React and TanStack Query are not counted.\n')
  const ours = await weighed(kit)
  line(kit.name, ours)
  title('made up of (each compressed alone, which costs more than together)')
  for (const [name, weight] of groups(ours.pieces)) row(`  ${name}`, weight)
  title(`the heaviest ${HEAVIEST} files`)
  for (const [name, weight] of heaviest(ours.pieces)) row(`  ${name}`, weight)

  title('an entry alone')
  for (const subject of [...uses, ...wholes(entries)]) line(subject.name, await weighed(subject))
  title('beside them')
  for (const subject of beside)
    line(subject.name, await weigh(subject.source, { plugins: [], peers: ['react', 'react-dom'] }))
}

/** Each entry, the stylesheet without its layer. */
function wholes(entries: ReadonlyMap<string, string>): readonly Subject[] {
  return [...entries.keys()].filter((entry) => !entry.endsWith('.layer.css')).map(wholeOf)
}

function groups(pieces: readonly Piece[]): readonly (readonly [string, Weight])[] {
  const codes = new Map<string, string>()
  for (const { id, code } of pieces) {
    const name = groupOf(id)
    codes.set(name, (codes.get(name) ?? '') + code)
  }
  return sorted([...codes].map(([name, code]) => [name, weightOf(code)]))
}

function heaviest(pieces: readonly Piece[]): readonly (readonly [string, Weight])[] {
  return sorted(pieces.map(({ id, code }) => [nameOf(id), weightOf(code)])).slice(0, HEAVIEST)
}

function sorted(
  weights: readonly (readonly [string, Weight])[],
): readonly (readonly [string, Weight])[] {
  return weights.toSorted(([, a], [, b]) => b.gzipped - a.gzipped)
}

/** A layer of ours, or the package of somebody else. */
function groupOf(id: string): string {
  const name = nameOf(id)
  const [first = '', second = ''] = name.split('/')
  return name.startsWith('@') ? `${first}/${second}` : first
}

/** A path within the package, or within `node_modules`. */
function nameOf(id: string): string {
  const path = id.replaceAll('\\', '/')
  return (
    path.split('/.bytes/dist/')[1] ?? path.split('/node_modules/').at(-1) ?? path.replace('\0', '')
  )
}

function title(text: string): void {
  console.log(`\n${text}`)
}

function line(name: string, { first, later }: Bundle): void {
  row(name, first)
  if (later.minified > 0) row('  and when it is needed', later)
}

function row(name: string, { minified, gzipped }: Weight): void {
  console.log(`${name.padEnd(66)} ${kilo(minified)} ${kilo(gzipped)} gzip`)
}

/** Kilobytes of 1,000 bytes. */
function kilo(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1).padStart(7)} kB`
}
