import { expect, it } from 'vitest'
import { all } from '../../src/gateways/index.ts'

it('gateways are data: what cannot be sent to another realm is in none of them', () => {
  expect(structuredClone(all)).toEqual(all)
  expect(JSON.parse(JSON.stringify(all))).toEqual(all)
})
