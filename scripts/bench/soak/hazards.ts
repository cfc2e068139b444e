import { between, type Chance } from '../retry/chance.ts'
import type { FarSide } from './far-side.ts'
import type { Tab } from './tab.ts'
import { calm, weathers } from './weather.ts'

/** Something that happens to a tab, to the network, or is done in a hurry. */
type Hazard = (tab: Tab, chance: Chance) => unknown

const pick = <Value>(values: readonly Value[], chance: Chance): Value | undefined =>
  values[Math.floor(chance() * values.length)]

const someQuery = ({ client }: Tab, chance: Chance) => pick(client.getQueryCache().getAll(), chance)

/** Acts on some query of the cache. */
const onQuery =
  (act: (tab: Tab, filters: { queryKey: readonly unknown[]; exact: true }) => unknown): Hazard =>
  (tab, chance) => {
    const query = someQuery(tab, chance)
    if (query) act(tab, { queryKey: query.queryKey, exact: true })
  }

const onCall = (name: 'retryNow' | 'cancel'): Hazard =>
  onQuery(({ recourse }, { queryKey }) => recourse?.call(queryKey)?.[name]())

/** One of them happens every now and then. */
const hazards: readonly Hazard[] = [
  onQuery(({ client }, filters) => client.cancelQueries(filters)),
  onQuery(({ client }, filters) => client.removeQueries(filters)),
  onQuery(({ client }, filters) => client.resetQueries(filters)),
  onQuery(({ client }, filters) => client.refetchQueries(filters)),
  onQuery(({ client }, filters) => client.invalidateQueries(filters)),
  ({ client }) => client.invalidateQueries(),
  ({ client }) => client.cancelQueries({ queryKey: ['shared'] }),
  ({ client }) => client.removeQueries({ queryKey: ['own'] }),
  onCall('retryNow'),
  onCall('retryNow'),
  onCall('cancel'),
  onCall('cancel'),
  ({ recourse }, chance) => {
    const group = pick(recourse?.failures() ?? [], chance)
    if (group) recourse?.resume(group.failure)
  },
  ({ recourse }, chance) => {
    const release = pick(recourse?.failures() ?? [], chance)?.claim()
    release?.()
  },
  ({ recourse }) => recourse?.subscribe(() => {})(),
  ({ page }) => page.focusManager.setFocused(false),
  ({ page }) => page.focusManager.setFocused(true),
  ({ page }) => page.onlineManager.setOnline(false),
  ({ page }) => page.onlineManager.setOnline(true),
  ({ page }) => page.onlineManager.setOnline(true),
]

/** Lets one hazard happen. */
export function strike(tab: Tab, chance: Chance): void {
  const undone: unknown = pick(hazards, chance)?.(tab, chance)
  if (undone instanceof Promise) undone.catch(() => {})
  if (chance() < 0.005 && tab.client.isMutating() === 0) tab.client.clear()
}

/** Changes the weather: every other time it is good. */
export function changeWeather(farSide: FarSide, chance: Chance): void {
  farSide.change(chance() < 0.5 ? calm : (pick(Object.values(weathers), chance) ?? calm))
}

/** Makes everything well: shown, online, and a gateway that answers. */
export function calmDown(tabs: readonly Tab[], farSide: FarSide): void {
  farSide.change(calm)
  for (const { page } of tabs) {
    page.onlineManager.setOnline(true)
    page.focusManager.setFocused(true)
  }
}

/** A weather or a state of the tab lasts this long. Milliseconds. */
export function spell(chance: Chance): number {
  return between(chance, 20_000, 600_000)
}
