import { useId, type ReactNode } from 'react'
import './card.css'

interface CardProps {
  readonly id?: string
  readonly title: string
  readonly note?: string
  /** How many columns and rows of the grid it takes. @default 'small' */
  readonly size?: 'small' | 'medium' | 'large' | 'wide' | undefined
  readonly children: ReactNode
}

/** A box that keeps its size whatever happens in it. */
export function Card({ id, title, note, size = 'small', children }: CardProps) {
  const heading = useId()
  return (
    <section className="card" data-size={size} id={id} aria-labelledby={heading}>
      <header className="card-head">
        <h2 id={heading}>{title}</h2>
        {note !== undefined && <span>{note}</span>}
      </header>
      <div className="card-body">{children}</div>
    </section>
  )
}

/** The last line of a card: always there, so that what comes and goes in it moves nothing. */
export function Foot({ children }: { readonly children?: ReactNode }) {
  return <div className="card-foot">{children}</div>
}

/** Stands where data will be. */
export function Skeleton() {
  return (
    <p className="skeleton">
      <span className="unseen">Loading</span>
    </p>
  )
}
