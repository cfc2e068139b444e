import { describe, expect, it } from 'vitest'
import { chooseModels } from '../../src/components/remedies/model-choice.ts'
import { toFailure } from '../../src/core/index.ts'

const busy = toFailure({ status: 503, body: { error: { message: 'Overloaded' } } })

const tooLong = toFailure({
  status: 400,
  body: { error: { code: 'context_length_exceeded', message: 'Too long' } },
})

const idsOf = (models: ReturnType<typeof chooseModels>) => models.map(({ id }) => id)

describe('the models to choose from', () => {
  it('are in the order of the app, without the one that cannot answer', () => {
    const models = ['a', { id: 'b', contextWindow: 8_000 }, { id: 'c', contextWindow: 1_000_000 }]

    expect(idsOf(chooseModels(busy, models, 'b'))).toEqual(['a', 'c'])
  })

  it('have more room where the input is too long, the largest first, those of unknown size last', () => {
    const models = [
      { id: 'small', contextWindow: 8_000 },
      { id: 'same', contextWindow: 32_000 },
      { id: 'unknown' },
      { id: 'larger', contextWindow: 64_000 },
      { id: 'largest', contextWindow: 1_000_000 },
      { id: 'current', contextWindow: 32_000 },
    ]

    expect(idsOf(chooseModels(tooLong, models, 'current'))).toEqual([
      'largest',
      'larger',
      'unknown',
    ])
  })

  it('are all of them where nobody knows which one could not answer', () => {
    expect(idsOf(chooseModels(busy, ['a', 'b'], undefined))).toEqual(['a', 'b'])
  })
})
