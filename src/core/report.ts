import type { Failure } from './failure.ts'

/** The lines of a report, in order: what support asks for first. */
const lines: readonly (readonly [
  label: string,
  read: (failure: Failure) => string | number | undefined,
])[] = [
  ['Request ID', ({ requestId }) => requestId],
  [
    'Further request IDs',
    ({ requestIds }) =>
      requestIds
        .slice(1)
        .map(({ id }) => id)
        .join(', '),
  ],
  ['Gateway', ({ gateway }) => gateway],
  ['Region', ({ region }) => region],
  ['Upstream', ({ upstream }) => upstream],
  ['Model', ({ model }) => model],
  ['Time', ({ receivedAt }) => isoOf(receivedAt)],
  ['Kind', ({ kind }) => kind],
  ['Status', ({ status }) => status],
  ['Code', ({ code }) => code],
  ['Type', ({ type, code }) => (type === code ? undefined : type)],
  ['Parameter', ({ param }) => param],
  ['Message', ({ message }) => message],
]

/** A plain-text report to send to support: from an allow-list, without secrets and without what was asked. */
export function toReport(failure: Failure): string {
  const told = lines.flatMap(([label, read]) => {
    const value = read(failure)
    return value === undefined || value === '' ? [] : [`${label}: ${oneLine(String(value))}`]
  })
  return [...told, ...headersOf(failure), ...bodyOf(failure)].join('\n')
}

function headersOf({ response }: Failure): readonly string[] {
  const headers = Object.entries(response?.headers ?? {})
  return headers.length > 0
    ? ['', 'Headers:', ...headers.map(([name, value]) => `  ${name}: ${oneLine(value)}`)]
    : []
}

function bodyOf({ response }: Failure): readonly string[] {
  return response?.body ? ['', 'Body:', response.body.replace(/^/gm, '  ')] : []
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function isoOf(time: number): string | undefined {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
