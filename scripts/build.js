// Emits the package: a module per file, types beside them, and the stylesheet with and without a layer.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readStyles } from './styles.js'

const root = new URL('..', import.meta.url)
const at = (/** @type {string} */ path) => new URL(path, root)

rmSync(at('dist'), { recursive: true, force: true })
mkdirSync(at('dist'))

execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})

const styles = readStyles()
writeFileSync(at('dist/styles.css'), styles)
writeFileSync(at('dist/styles.layer.css'), `@layer recourse {\n${styles}}\n`)
// TypeScript 6 and 7 ask for types even of a side-effect import.
writeFileSync(at('dist/styles.css.d.ts'), 'export {}\n')
