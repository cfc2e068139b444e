/** A line that fills the width it is given; what it shows is said by the figure beside it. */
export function Curve({ values }: { readonly values: readonly number[] }) {
  const most = Math.max(...values)
  const points = values.map((value, hour) => `${hour},${100 - (92 * value) / most}`).join(' ')
  const last = values.length - 1
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${last} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polygon points={`0,100 ${points} ${last},100`} />
      <polyline points={points} />
    </svg>
  )
}
