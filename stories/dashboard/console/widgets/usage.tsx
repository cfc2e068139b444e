import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { formatCompact, formatDay } from '../format.ts'
import type { Day } from '../wire.ts'

export function Usage() {
  const usage = useRecourse(useQuery(useApi().usage))
  if (!usage.data)
    return usage.failure ? <ErrorBanner result={usage} title="Couldn’t load usage" /> : <Skeleton />
  return (
    <>
      <Bars days={usage.data.days} />
      <Foot>
        <ErrorBanner surface="inline" result={usage} title="Couldn’t update usage" />
      </Foot>
    </>
  )
}

function Bars({ days }: { readonly days: readonly Day[] }) {
  const most = Math.max(...days.map(({ tokens }) => tokens))
  return (
    <>
      <ol className="bars" aria-label="Tokens a day">
        {days.map(({ date, tokens }) => (
          <li key={date} style={{ blockSize: `${(100 * tokens) / most}%` }}>
            <span className="unseen">
              {formatDay(date)}: {formatCompact(tokens)}
            </span>
          </li>
        ))}
      </ol>
      <p className="axis" aria-hidden="true">
        <span>{formatDay(days[0]?.date)}</span>
        <span>most {formatCompact(most)}</span>
        <span>{formatDay(days.at(-1)?.date)}</span>
      </p>
    </>
  )
}
