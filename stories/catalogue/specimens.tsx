import { ErrorBanner } from '../../src/components/index.ts'
import type { FailureKind } from '../../src/core/index.ts'
import { stillCall } from '../components/calls.ts'
import { noon } from '../components/clock.ts'
import { failureOfRow, rows, type CatalogueRow } from './rows.ts'
import './specimens.css'

export const surfaces = ['page', 'section', 'tile', 'inline'] as const

type Surface = (typeof surfaces)[number]

/** What an app would write above each; `#` is a number, so that no two are alike. */
const titles: Readonly<Record<string, Readonly<Record<Surface, string>>>> = {
  en: {
    page: 'Couldn’t open project #',
    section: 'Couldn’t create video #',
    tile: 'Couldn’t load chart #',
    inline: 'Couldn’t update row #',
  },
  ar: {
    page: 'تعذّر فتح المشروع #',
    section: 'تعذّر إنشاء الفيديو #',
    tile: 'تعذّر تحميل المخطط #',
    inline: 'تعذّر تحديث الصف #',
  },
}

interface SpecimensProps {
  /** @default all */
  readonly kind?: FailureKind | undefined
  /** The language of the app’s own words, English or Arabic. @default 'en' */
  readonly locale?: string | undefined
}

/** Every variant of a kind, on every surface. */
export function Specimens({ kind, locale = 'en' }: SpecimensProps) {
  const shown = [...rows.entries()].filter(([, row]) => kind === undefined || row.kind === kind)
  return (
    <main className="specimens">
      {shown.map(([index, row]) => (
        <Specimen key={index} row={row} number={index + 1} locale={locale} />
      ))}
    </main>
  )
}

interface SpecimenProps {
  readonly row: CatalogueRow
  readonly number: number
  readonly locale: string
}

function Specimen({ row, number, locale }: SpecimenProps) {
  const title = (surface: Surface) =>
    (titles[locale] ?? titles['en'])?.[surface].replace('#', String(number)) ?? surface
  return (
    <article className="specimen" lang={locale}>
      <p className="specimen-name" dir="ltr" lang="en">
        <b>
          {row.kind} × {row.fixableBy}
        </b>{' '}
        {row.source}
        {row.byHand ? ', for other people to fix there' : ''}
      </p>
      {row.kind === 'canceled' ? (
        <p className="specimen-name" dir="ltr" lang="en">
          Nothing is shown for what a person canceled.
        </p>
      ) : (
        surfaces.map((surface) => (
          <div key={surface} className={`specimen-${surface}`}>
            <ErrorBanner surface={surface} title={title(surface)} result={callOn(surface, row)} />
          </div>
        ))
      )}
    </article>
  )
}

/** What helps itself waits in a section and a tile, and has given up elsewhere. */
function callOn(surface: Surface, row: CatalogueRow) {
  const failure = failureOfRow(row)
  const waits = failure.retry.automatic && (surface === 'section' || surface === 'tile')
  if (!waits) return stillCall(failure)
  const nextRetryAt = failure.retry.at ?? noon + 34_000
  return stillCall(failure, { phase: 'waiting', maxAttempts: 4, nextRetryAt })
}
