import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, TopUpPrompt, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { formatMoney } from '../format.ts'
import { useOutOfCredit } from '../out-of-credit.ts'

export interface PayProps {
  /** Where credit is added; absent for readers who may not. */
  readonly payHref: string | undefined
}

/** The balance; and the way back from an empty one, for every widget at once. */
export function Billing({ payHref }: PayProps) {
  const balance = useRecourse(useQuery(useApi().balance))
  const blocked = useOutOfCredit()
  if (blocked)
    return <TopUpPrompt surface="tile" result={blocked} balance={balance} href={payHref} />
  if (!balance.data)
    return balance.failure ? (
      <ErrorBanner surface="tile" result={balance} title="Couldn’t load the balance" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <p className="figure">{formatMoney(balance.data.available)}</p>
      <p className="hint">Prepaid, shared by everyone in this account.</p>
      <Foot>
        <ErrorBanner surface="inline" result={balance} title="Couldn’t update the balance" />
        {!balance.failure && payHref !== undefined && (
          <a className="button" href={payHref} target="_blank" rel="noreferrer">
            Add credit
          </a>
        )}
      </Foot>
    </>
  )
}
