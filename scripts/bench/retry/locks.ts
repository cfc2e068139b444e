import type { Timeline } from './timeline.ts'

interface LockRequest {
  readonly ifAvailable?: boolean | undefined
  readonly mode?: 'exclusive' | 'shared' | undefined
}

type Granted = (lock: { readonly name: string } | null) => unknown

/** Exclusive locks, as far as one who never waits for long uses them. */
export function createLocks({ after }: Timeline) {
  const held = new Map<string, Promise<unknown>>()

  const grant = (name: string, use: Granted) => {
    const answer = Promise.resolve(use({ name }))
    const release = () => void held.delete(name)
    held.set(name, answer.then(release, release))
    return answer
  }

  return {
    request(name: string, first: LockRequest | Granted, second?: Granted): Promise<unknown> {
      const [{ ifAvailable }, use] =
        typeof first === 'function'
          ? [{ ifAvailable: false }, first]
          : [first, second ?? (() => null)]
      return new Promise((resolve) => {
        const ask = () => {
          const holder = held.get(name)
          if (!holder) resolve(grant(name, use))
          else if (ifAvailable) resolve(use(null))
          else void holder.then(ask)
        }
        after(0, ask)
      })
    },
  }
}
