import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './shell.css'

const places: readonly (readonly [href: string, icon: IconName, title: string])[] = [
  ['#overview', 'overview', 'Overview'],
  ['#playground', 'playground', 'Playground'],
  ['#usage', 'usage', 'Usage'],
  ['#requests', 'requests', 'Requests'],
  ['#instances', 'instances', 'Instances'],
  ['#models', 'models', 'Models'],
  ['#keys', 'keys', 'API keys'],
  ['#billing', 'billing', 'Billing'],
]

interface ShellProps {
  readonly gateway: string
  readonly children: ReactNode
}

export function Shell({ gateway, children }: ShellProps) {
  return (
    <div className="console" id="overview">
      <nav className="side" aria-label="Console">
        <div className="side-inner">
          <p className="brand">
            <span aria-hidden="true">{gateway.slice(0, 1)}</span>
            {gateway}
          </p>
          <ul>
            {places.map(([href, icon, title]) => (
              <li key={href}>
                <a href={href} aria-current={href === '#overview' ? 'page' : undefined}>
                  <Icon name={icon} />
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main className="main">{children}</main>
    </div>
  )
}
