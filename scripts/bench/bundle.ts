import { build, type Plugin } from 'vite'

const entry = 'virtual:entry'

/** Bundles and minifies one module, given as source text, as an app would; writes nothing. */
export async function bundle(source: string): Promise<string> {
  const virtual: Plugin = {
    name: 'virtual-entry',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? source : undefined),
  }
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtual],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('')
}
