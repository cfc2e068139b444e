import type { ChecklistGroup } from './checklist-row.ts'
import { remedies } from './remedies.ts'
import { situations } from './situations.ts'
import { understanding } from './understanding.ts'

/** What people look for in a library like this, and where to look at it. */
export const checklist: readonly ChecklistGroup[] = [...understanding, ...remedies, ...situations]
