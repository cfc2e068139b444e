import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The project's folder, and the one that holds the pages. */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const pages = fileURLToPath(new URL('./page/', import.meta.url))

/** Every widget stands in the same grid. */
const layout = `
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
  .wall { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; padding: 12px }
  .cell { min-block-size: 10rem; min-inline-size: 0 }`

/** Bundles one drawing as an app would for production. Returns a page that holds everything. */
export async function buildPage(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // The libraries in this folder are to find the project's React.
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      cssMinify: false,
      rolldownOptions: { input: `${pages}${entry}`, onLog: () => {} },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n')
  const styles = outputs.map((one) =>
    one.type === 'asset' && one.fileName.endsWith('.css') ? String(one.source) : '',
  )
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>',
    `<style>${layout}${styles.join('\n')}</style><body>`,
    `<script type="module">${script.replaceAll('</script', String.raw`<\/script`)}</script>`,
  ].join('\n')
}
