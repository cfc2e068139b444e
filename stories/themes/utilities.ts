import { compile } from 'tailwindcss'
import tailwind from 'tailwindcss/index.css?raw'

/**
 * What Tailwind makes of a stylesheet and of the class names in some source. An app has a plugin of
 * its bundler do so; here the compiler itself does, so that one story needs no native package.
 */
export async function compileUtilities(stylesheet: string, source: string): Promise<string> {
  const compiler = await compile(stylesheet, {
    loadStylesheet: async (id) => ({ path: id, base: '', content: tailwind }),
  })
  return compiler.build(source.split(/[\s'"`]+/))
}
