import { describe, expect, it } from 'vitest'
import { createMeasurement } from '../../src/retry/measurement.ts'

/** Refused at 0, open again from 1 s on, and refused again at 600 s after three requests. */
function measureSlowly(change: (measurement: ReturnType<typeof createMeasurement>) => void) {
  const measurement = createMeasurement()
  measurement.refused(0)
  measurement.resumed(1_000)
  for (const at of [1_000, 200_000, 400_000]) measurement.sent(at)
  change(measurement)
  measurement.sent(600_000)
  measurement.refused(600_000)
  return measurement.rate()
}

describe('what a scope takes', () => {
  it('is what was taken between two refusals while somebody always waited', () => {
    expect(measureSlowly(() => {})).toBe(3 / 600_000)
  })

  it('is not known after a time in which nobody wanted more, also not the first time', () => {
    expect(measureSlowly(({ slackened }) => slackened())).toBeUndefined()
  })
})
