/** A story or a test in which a feature can be seen. */
export type Shown =
  | { readonly story: string }
  | {
      /** From the root of the project. */
      readonly file: string
      readonly title: string
    }

/** A feature that people look for in a library like this. */
export interface ChecklistRow {
  readonly number: number
  readonly feature: string
  /** Where it is shown; absent where there is a reason why not. */
  readonly shown?: Shown
  readonly reason?: string
}

/** Features that belong together. */
export interface ChecklistGroup {
  readonly title: string
  readonly rows: readonly ChecklistRow[]
}

export const story = (id: string): Shown => ({ story: id })

export const test = (file: string, title: string): Shown => ({ file: `test/${file}`, title })

/** Numbers rows as they come. */
export function numbered(
  first: number,
  rows: readonly (readonly [feature: string, shown: Shown | { readonly reason: string }])[],
): readonly ChecklistRow[] {
  return rows.map(([feature, at], index) => ({
    number: first + index,
    feature,
    ...('reason' in at ? at : { shown: at }),
  }))
}
