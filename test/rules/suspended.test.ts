import { InfiniteQueryObserver, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import { createElement, Suspense } from 'react'
import { renderToReadableStream } from 'react-dom/server.edge'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recourseOf } from '../../src/query/index.ts'
import { callOf, createClient, response, settle } from '../query/harness.ts'
import {
  closeLonelyTab,
  createGateway,
  limit,
  mount,
  one,
  openLonelyTab,
  pass,
  type Answer,
} from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** A scope that w0 has found closed for five seconds. */
async function closedGate(then: (name: string) => Answer = () => 'data') {
  const client = createClient(one)
  const gateway = createGateway(({ name }, before) => (before.length === 0 ? limit(5) : then(name)))
  mount(client, gateway, ['w0'])
  await pass(100)
  return { client, gateway }
}

it('Suspense: a suspended widget at a closed gate waits with the others, and shows its data after it', async () => {
  const { client, gateway } = await closedGate()
  const Usage = () => useSuspenseQuery({ queryKey: ['usage'], queryFn: gateway.ask('usage') }).data
  const page = createElement(
    QueryClientProvider,
    { client },
    createElement(Suspense, { fallback: 'loading' }, createElement(Usage)),
  )
  const stream = await renderToReadableStream(page)
  await settle()

  expect(gateway.sequence()).toEqual(['w0'])
  expect(recourseOf(client).call(['usage'])?.state()).toMatchObject({
    phase: 'waiting',
    failure: { kind: 'rate-limited' },
  })
  await pass(6_000)
  const html = await new Response(stream).text()

  expect(gateway.sequence()).toEqual(['w0', 'w0', 'usage'])
  expect(html).toContain('usage at')
})

it('Suspense: cancelled at a closed gate, the error boundary is given the failure that closed it', async () => {
  const { client, gateway } = await closedGate()
  const caught: unknown[] = []
  const Usage = () => useSuspenseQuery({ queryKey: ['usage'], queryFn: gateway.ask('usage') }).data
  const page = createElement(
    QueryClientProvider,
    { client },
    createElement(Suspense, { fallback: 'loading' }, createElement(Usage)),
  )
  const stream = await renderToReadableStream(page, { onError: (error) => void caught.push(error) })
  await settle()

  callOf(client, ['usage']).cancel()
  await pass(6_000)
  await new Response(stream).text()

  expect(gateway.sequence()).toEqual(['w0', 'w0'])
  expect(caught).toMatchObject([{ failure: { kind: 'rate-limited' } }])
})

it('Infinite: each page passes the gate for itself, and what waits is the page that was asked for', async () => {
  const { client, gateway } = await closedGate()
  const observer = new InfiniteQueryObserver(client, {
    queryKey: ['pages'],
    queryFn: ({ pageParam }) => gateway.ask(`page ${String(pageParam)}`)(),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => pages.length,
  })
  observer.subscribe(() => {})
  await settle()
  expect(gateway.sequence()).toEqual(['w0'])
  expect(callOf(client, ['pages']).state().phase).toBe('waiting')
  await pass(6_000)

  void observer.fetchNextPage()
  await pass(100)

  expect(gateway.sequence()).toEqual(['w0', 'w0', 'page 0', 'page 1'])
  expect(observer.getCurrentResult().data?.pages).toHaveLength(2)
})

it('Infinite: a next page that meets the limit keeps the pages before, waits, and is asked for once more', async () => {
  const client = createClient(one)
  const gateway = createGateway(({ name }, before) =>
    name === 'page 2' && before.every((sent) => sent.name !== name) ? limit(5) : 'data',
  )
  const observer = new InfiniteQueryObserver(client, {
    queryKey: ['pages'],
    queryFn: ({ pageParam }) => gateway.ask(`page ${String(pageParam)}`)(),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => pages.length,
  })
  observer.subscribe(() => {})
  await pass(100)
  await Promise.all([observer.fetchNextPage(), pass(100)])

  void observer.fetchNextPage()
  await pass(100)
  expect(callOf(client, ['pages']).state()).toMatchObject({ phase: 'waiting', stale: true })
  expect(observer.getCurrentResult().data?.pages).toHaveLength(2)
  await pass(6_000)

  expect(gateway.sequence()).toEqual(['page 0', 'page 1', 'page 2', 'page 2'])
  expect(observer.getCurrentResult().data?.pages).toHaveLength(3)
})

it('Infinite: a refetch of all pages at a closed gate is one after the other, each once', async () => {
  const client = createClient(one)
  let isDown = false
  const gateway = createGateway(() => (isDown ? response(503, {}, { 'retry-after': '3' }) : 'data'))
  const observer = new InfiniteQueryObserver(client, {
    queryKey: ['pages'],
    queryFn: ({ pageParam }) => gateway.ask(`page ${String(pageParam)}`)(),
    initialPageParam: 0,
    getNextPageParam: (_, pages) => pages.length,
  })
  observer.subscribe(() => {})
  await pass(100)
  await Promise.all([observer.fetchNextPage(), pass(100)])
  isDown = true
  void observer.refetch()
  await pass(1_000)
  isDown = false
  await pass(10_000)

  expect(gateway.sequence()).toEqual(['page 0', 'page 1', 'page 0', 'page 0', 'page 1'])
  expect(observer.getCurrentResult().data?.pages).toHaveLength(2)
})
