/** Who is measured, in the order of the table. */
export interface Contender {
  readonly title: string
  /** The module in `page/` that draws it. */
  readonly entry: string
  readonly role: 'ours' | 'peer' | 'floor'
}

export const contenders: readonly Contender[] = [
  { title: 'react-recourse, tile', entry: 'ours-tile.tsx', role: 'ours' },
  { title: 'react-recourse, section', entry: 'ours-section.tsx', role: 'ours' },
  { title: 'MUI Alert', entry: 'mui.tsx', role: 'peer' },
  { title: 'Mantine Alert', entry: 'mantine.tsx', role: 'peer' },
  { title: 'Chakra Alert', entry: 'chakra.tsx', role: 'peer' },
  { title: 'Radix Themes Callout', entry: 'radix-themes.tsx', role: 'peer' },
  { title: 'plain elements', entry: 'bare.tsx', role: 'floor' },
]
