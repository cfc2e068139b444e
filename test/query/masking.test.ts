import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, ensureOk, isApiError, toFailure } from '../../src/core/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { callOf, closeTab, createClient, openTab, response, settle, watch } from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

const secret = 'plum orchard 77'
const masking = { secrets: [secret], maskEmails: true }

/** A refusal that repeats what it was sent. */
const refusal = () =>
  response(403, { error: { message: `No access for dana@acme.example with ${secret}` } })

const shown = 'No access for [hidden] with [hidden]'

const queryKey = ['usage']

describe('what the app wants hidden is hidden', () => {
  it.each([
    ['an answer that was thrown unread', () => Promise.reject(refusal())],
    ['an ApiError that ensureOk made without it', () => ensureOk(refusal())],
  ])('in %s, for the callbacks, the cache and the components', async (_, ask) => {
    const client = createClient(masking)
    const heard: unknown[] = []
    const { result } = watch(client, {
      queryKey,
      queryFn: ask,
      retry(_count, error) {
        heard.push(error)
        return false
      },
    })

    await settle()

    const { error } = result()
    expect(heard).toEqual([error])
    expect(error?.message).toBe(shown)
    expect(isApiError(error) && error.failure.response?.body).toContain(shown)
    expect(callOf(client, queryKey).state().failure?.message).toBe(shown)
    expect(recourseOf(client).failures()[0]?.failure.message).toBe(shown)
  })

  it('in what a mutation failed with', async () => {
    const observer = new MutationObserver(createClient(masking), {
      mutationFn: () => Promise.reject(refusal()),
    })

    await expect(observer.mutate()).rejects.toMatchObject({ message: shown })
  })

  it('in an error that was there before withRecourse was called', async () => {
    const client = new QueryClient()
    const error = new ApiError(toFailure({ status: 403, body: { message: `for ${secret}` } }))
    watch(client, { queryKey, queryFn: () => Promise.reject(error), retry: false })
    await settle()

    withRecourse(client, masking)

    expect(callOf(client, queryKey).state().failure?.message).toBe('for [hidden]')
  })
})

it('is the very error that was thrown where nothing in it is to be hidden', async () => {
  const error = new ApiError(toFailure({ status: 403, body: { message: 'No access' } }))
  const heard: unknown[] = []
  const { result } = watch(createClient(masking), {
    queryKey,
    queryFn: () => Promise.reject(error),
    retry: (_count, told) => heard.push(told) < 1,
  })

  await settle()

  expect(result().error).toBe(error)
  expect(heard).toEqual([error])
  expect(heard[0]).toBe(error)
})
