// Runs as a process of its own, in the zone and the language of a server: prints what it renders.
import { renderToString } from 'react-dom/server'
import { galleryOf, Page } from './gallery.tsx'

const [, , base = '0', offset = '0'] = process.argv

const now = Date.now.bind(Date)
Date.now = () => now() + Number(offset)

const pages = Object.entries(galleryOf(Number(base))).map(([name, element]) => [
  name,
  renderToString(<Page>{element}</Page>),
])
process.stdout.write(JSON.stringify(Object.fromEntries(pages)))
