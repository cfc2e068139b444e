import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { GraphQLClient } from 'graphql-request'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFailure, type Failure, type FailureKind } from '../../src/core/index.ts'
import type { Answer } from './answers.ts'
import type { CallOptions, Client } from './client.ts'
import { closedUrl, startFarSide, type FarSide } from './far-side.ts'

const query = gql`
  query Me($id: ID) {
    me(id: $id)
  }
`

/** Neither of them repeats a call by itself. */
const clients: Readonly<Record<string, Client['ask']>> = {
  'graphql-request': async (url, { signal }) =>
    await new GraphQLClient(`${url}/graphql`, { ...(signal && { signal }) }).request(query, {
      id: 'a private id',
    }),

  '@apollo/client': async (url, { signal }) =>
    await new ApolloClient({
      cache: new InMemoryCache(),
      link: new HttpLink({ uri: `${url}/graphql`, ...(signal && { fetchOptions: { signal } }) }),
    }).query({ query, variables: { id: 'a private id' } }),
}

const refusal = (code: string, message: string, status = 200): Answer & { code: string } => ({
  status,
  code,
  headers: { 'x-request-id': 'req_8f2a1234' },
  body: { data: null, errors: [{ message, path: ['me'], extensions: { code } }] },
})

/** Codes of Apollo Server, https://www.apollographql.com/docs/apollo-server/data/errors, and of GraphQL Yoga and Hasura. */
const cases: readonly (Answer & { code: string; kind: FailureKind; message: string })[] = [
  {
    kind: 'authentication',
    message: 'Not logged in',
    ...refusal('UNAUTHENTICATED', 'Not logged in'),
  },
  { kind: 'permission-denied', message: 'Admins only', ...refusal('FORBIDDEN', 'Admins only') },
  { kind: 'invalid-request', message: 'Bad id', ...refusal('BAD_USER_INPUT', 'Bad id') },
  {
    kind: 'server-error',
    message: 'Something broke',
    ...refusal('INTERNAL_SERVER_ERROR', 'Something broke'),
  },
  {
    kind: 'rate-limited',
    message: 'Slow down',
    ...refusal('RATE_LIMITED', 'Slow down'),
  },
  {
    kind: 'invalid-request',
    message: 'Cannot query field "mee" on type "Query".',
    ...refusal('GRAPHQL_VALIDATION_FAILED', 'Cannot query field "mee" on type "Query".', 400),
  },
  {
    kind: 'authentication',
    message: 'Token expired',
    ...refusal('UNAUTHENTICATED', 'Token expired', 401),
  },
]

let far: FarSide
let nobody: string
beforeAll(async () => {
  far = await startFarSide(cases)
  nobody = await closedUrl()
})
afterAll(() => far.close())

async function failureOf(
  client: string,
  answer: string | number,
  options: CallOptions = {},
): Promise<Failure | undefined> {
  try {
    await clients[client]?.(answer === 'nobody' ? nobody : `${far.url}/${answer}`, options)
    return undefined
  } catch (thrown) {
    return await readFailure(thrown)
  }
}

describe.each(Object.keys(clients))('what %s throws', (client) => {
  it.each(cases.map((one, index) => [one.code, one.status, index, one] as const))(
    'for %s inside a %d is told by the code of the answer',
    async (code, _, index, { kind, message }) => {
      expect(await failureOf(client, index)).toMatchObject({ kind, code, message })
    },
  )

  it('keeps the status and the id of a refusal', async () => {
    expect(await failureOf(client, 6)).toMatchObject({ status: 401, requestId: 'req_8f2a1234' })
  })

  it('is told by a page, and by a status alone', async () => {
    expect(await failureOf(client, 'page')).toMatchObject({
      kind: 'upstream-error',
      status: 502,
      message: '502 Bad Gateway',
    })
    expect(await failureOf(client, 'empty')).toMatchObject({
      kind: 'unavailable',
      status: 503,
      message: '',
    })
  })

  it('is invalid-response where a success is no JSON, whose words are not quoted', async () => {
    expect(await failureOf(client, 'truncated')).toMatchObject({
      kind: 'invalid-response',
      message: '',
    })
  })

  it('is network where there is no answer', async () => {
    for (const lost of ['nobody', 'reset', 'cut'])
      expect(await failureOf(client, lost)).toMatchObject({ kind: 'network', message: '' })
  })

  it('is canceled where the caller gave up', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)

    expect((await failureOf(client, 'silent', { signal: controller.signal }))?.kind).toBe(
      'canceled',
    )
  })

  it('holds neither the query nor its variables', async () => {
    for (const one of [0, 6, 'page', 'empty']) {
      const text = JSON.stringify(await failureOf(client, one))

      expect(text).not.toContain('query Me')
      expect(text).not.toContain('a private id')
    }
  })
})

describe('what a client for GraphQL does not keep', () => {
  it('is, in Apollo, the status and headers of a 200 that holds errors', async () => {
    const failure = await failureOf('@apollo/client', 0)

    expect(failure?.status).toBeUndefined()
    expect(failure?.requestId).toBeUndefined()
  })
})
