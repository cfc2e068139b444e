import { expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'

it.each([
  [
    'a host',
    { status: 500, headers: {}, body: 'x', url: 'https://api.leaper.one/v1/chat' },
    'Leaper',
  ],
  [
    'a host below its own',
    { status: 500, headers: {}, body: 'x', url: 'https://direct.evolink.ai/v1' },
    'EvoLink',
  ],
  ['a header', { status: 500, headers: { 'x-ecolink-region': 'tn' }, body: 'x' }, 'EcoLink'],
  [
    'a header of the family',
    { status: 500, headers: { 'X-Oneapi-Request-Id': '2025' }, body: 'x' },
    'new-api',
  ],
  [
    'a field',
    { status: 500, headers: {}, body: { error: { message: 'x', fallback_suggestion: 'y' } } },
    'EvoLink',
  ],
  [
    'a type',
    { status: 500, headers: {}, body: { error: { message: 'x', type: 'new_api_error' } } },
    'new-api',
  ],
  [
    'a suffix',
    { status: 500, headers: {}, body: { error: { message: 'x (request id: 20251121AAAA)' } } },
    'new-api',
  ],
  ['nothing', { status: 500, headers: {}, body: { error: { message: 'x' } } }, undefined],
  [
    'a host that only looks alike',
    { status: 500, headers: {}, body: 'x', url: 'https://api.leaper.one.example/v1' },
    undefined,
  ],
])('the one of several gateways that answered is known by %s', (_, thrown, name) => {
  expect(toFailure(thrown, { gateway: all }).gateway).toBe(name)
})
