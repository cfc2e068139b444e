import { createBudget } from '../retry/budget.ts'
import { createCredential } from '../retry/credential.ts'
import { createGates, type Gates } from '../retry/gates.ts'
import { createTabs, type Tabs } from '../retry/tabs.ts'
import { onReadiness, queryClock } from './environment.ts'
import type { RecourseOptions } from './options.ts'
import { adviceFor, type World } from './world.ts'

/** Longer than a minute nobody waits without being told. Milliseconds. */
const MAX_AUTOMATIC_WAIT = 60_000

/** What the calls of a client find out together. */
type Together = Pick<
  World,
  'isDetached' | 'isClaimed' | 'onChange' | 'onQuery' | 'resume' | 'pollsOf'
>

/** Creates what every call of one client shares. */
export function createWorld(options: RecourseOptions, together: Together): World {
  const { scope, refreshCredential, gateway, secrets, maskEmails } = options
  const tabs = createTabs({ clock: queryClock })
  return {
    ...together,
    gateway,
    clock: queryClock,
    masking: { secrets, maskEmails },
    maxAutomaticWait: options.maxAutomaticWait ?? MAX_AUTOMATIC_WAIT,
    owner: {},
    scope: scope && (({ queryKey, meta }) => scope({ queryKey, meta })),
    budget: createBudget(queryClock),
    credential: refreshCredential && createCredential(refreshCredential, queryClock),
    tabs,
    gates: openGates(options, tabs),
  }
}

function openGates({ gateway, window, pace }: RecourseOptions, tabs: Tabs): Gates {
  const rate = pace ? [gateway].flat()[0]?.rate : undefined
  return createGates({
    clock: queryClock,
    adviceFor: (failure) => adviceFor({ gateway }, failure),
    onReadiness,
    window: window ?? Infinity,
    rate,
    shared: window !== undefined || rate !== undefined,
    tabs,
  })
}
