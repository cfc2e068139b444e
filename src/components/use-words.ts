'use client'

import * as React from 'react'
import { useSettings } from './settings.ts'
import type { FamilyWords } from './words/family.ts'
import { mergeTable } from './words/merge.ts'

/**
 * The words of one member of the family: the provider's over the English ones, which come from the
 * component that needs them, so that an app carries only those of the components it uses.
 */
export function useWords<Member extends keyof FamilyWords>(
  member: Member,
  english: FamilyWords[Member],
): FamilyWords[Member] {
  const own = useSettings().words[member]
  return React.useMemo(() => mergeTable(english, own), [english, own])
}
