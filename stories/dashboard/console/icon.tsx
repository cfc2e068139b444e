/** Drawn in a square of 20, with a line of 1.5. */
const paths = {
  overview: 'M3.5 3.5h5.5v5.5H3.5zM11 3.5h5.5v3.5H11zM11 9.5h5.5v7H11zM3.5 11.5h5.5v5H3.5z',
  playground: 'M4 5.5h12v8H9.5L6 16.5v-3H4z',
  models: 'M10 3l6.5 3.5L10 10 3.5 6.5zM3.5 10l6.5 3.5 6.5-3.5M3.5 13.5L10 17l6.5-3.5',
  keys: 'M12.5 3.5a4 4 0 1 1-3.4 6.1L3.5 15.2v1.3H6v-2h2v-2l1.6-1.6M13.4 6.6v.01',
  instances: 'M3.5 4h13v4.5h-13zM3.5 11.5h13V16h-13zM6 6.3v.01M6 13.8v.01',
  requests: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h8',
  usage: 'M3.5 16.5h13M6 13.5V9M10 13.5V4.5M14 13.5V7',
  billing: 'M3.5 5h13v10.5h-13zM3.5 8.5h13M6.5 12.5h3',
  send: 'M10 16V4.5M5.5 9L10 4.5 14.5 9',
  more: 'M10 4.5v11M4.5 10h11',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
