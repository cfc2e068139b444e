import type { ChecklistRow } from './checklist-row.ts'
import './checklist.css'
import { checklist } from './rows.ts'

/** What people look for in a library like this, and where to look at it. */
export function Checklist() {
  const rows = checklist.flatMap((group) => group.rows)
  const left = rows.filter(({ reason }) => reason !== undefined).length
  return (
    <main className="checklist">
      <h1>Checklist</h1>
      <p>
        {rows.length} things that people look for where errors of an API are shown.{' '}
        {rows.length - left} are shown in a story or held by a test; {left} are not there, each with
        the reason.
      </p>
      {checklist.map(({ title, rows: ofGroup }) => (
        <section key={title}>
          <h2>{title}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">#</th>
                <th scope="col">Feature</th>
                <th scope="col">Where to look</th>
              </tr>
            </thead>
            <tbody>
              {ofGroup.map((row) => (
                <tr key={row.number}>
                  <td>{row.number}</td>
                  <th scope="row">{row.feature}</th>
                  <td>
                    <Where row={row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </main>
  )
}

function Where({ row: { shown, reason } }: { readonly row: ChecklistRow }) {
  if (!shown) return <>{reason}</>
  if ('story' in shown)
    return (
      <a href={`./?path=/story/${shown.story}`} target="_top">
        {shown.story}
      </a>
    )
  return (
    <>
      <code translate="no">{shown.file}</code>
      <span>{shown.title}</span>
    </>
  )
}
