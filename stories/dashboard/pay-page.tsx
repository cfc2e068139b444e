import { useEffect, useRef, useState } from 'react'
import { payElsewhere } from './pay-channel.ts'
import './pay-page.css'

/** Where the story below is served, relative to the page that shows another story. */
export const payHref = 'iframe.html?viewMode=story&id=dashboard-pay-page--pay-page'

const dollars = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' })

/** What a payment provider shows in a tab of its own. */
export function PayPage() {
  const [available, setAvailable] = useState<number>()
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  const pay = () => {
    stop.current?.()
    stop.current = payElsewhere(5, setAvailable)
  }
  return (
    <main className="pay-page">
      <h1>Add credit</h1>
      <dl>
        <dt>Prepaid credit</dt>
        <dd>{dollars.format(5)}</dd>
      </dl>
      <button type="button" onClick={pay}>
        Pay {dollars.format(5)}
      </button>
      <output>
        {available === undefined
          ? 'No money moves: this page stands for a payment provider.'
          : `Paid. The balance is ${dollars.format(available)} now. Go back to the console.`}
      </output>
    </main>
  )
}
