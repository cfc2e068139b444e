import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../scripts/corpus/case.ts'
import { toFailure } from '../../src/core/index.ts'
import * as gateways from '../../src/gateways/index.ts'

const { all } = gateways
const files = readCorpus(fileURLToPath(new URL('../corpus', import.meta.url))).filter(
  ({ name }) => !name.startsWith('elsewhere/'),
)

/** EvoLink's live wire answers as the new-api family does, too; edges answer for those behind them. */
const kin: Readonly<Record<string, readonly string[]>> = {
  evolink: ['new-api'],
  'edge-pages': ['Cloudflare', 'Vercel'],
}

/** The gateway that a file of the corpus is named after: `azure-openai` is `azureOpenai`. */
function ownerOf(file: string): string | undefined {
  const owner = Object.entries(gateways).find(
    ([name]) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) === file,
  )?.[1]
  return owner && 'name' in owner ? owner.name : undefined
}

describe('among all gateways', () => {
  it.each(files.map(({ name, cases }) => [name, cases] as const))(
    'what %s answers is known as its own or as nobody’s',
    (name, cases) => {
      const wrong = cases.flatMap(({ id, response: { status, headers, body } }) => {
        const { gateway } = toFailure(status === null ? body : { status, headers, body }, {
          gateway: all,
        })
        const right = [undefined, ownerOf(name), ...(kin[name] ?? [])]
        return right.includes(gateway) ? [] : [`${id} as ${gateway}`]
      })

      expect(wrong).toEqual([])
    },
  )

  it.each([
    ['https://api.openai.com/v1/responses', 'OpenAI'],
    ['https://acme.openai.azure.com/openai/deployments/x', 'Azure OpenAI'],
    ['https://acme.services.ai.azure.com/models/chat', 'Azure OpenAI'],
    ['https://api.anthropic.com/v1/messages', 'Anthropic'],
    ['https://generativelanguage.googleapis.com/v1beta/models', 'Gemini'],
    ['https://aiplatform.googleapis.com/v1/projects/p', 'Vertex AI'],
    ['https://us-central1-aiplatform.googleapis.com/v1/projects/p', 'Vertex AI'],
    ['https://bedrock-runtime.eu-west-1.amazonaws.com/model/x/invoke', 'Amazon Bedrock'],
    ['https://bedrock-runtime-fips.us-east-1.amazonaws.com/model/x', 'Amazon Bedrock'],
    ['https://bedrock-mantle.us-east-1.api.aws/v1/responses', 'Amazon Bedrock'],
    ['https://codestral.mistral.ai/v1/fim', 'Mistral'],
    ['https://api.groq.com/openai/v1/chat/completions', 'Groq'],
    ['https://api.cohere.com/v2/chat', 'Cohere'],
    ['https://us-east-1.api.x.ai/v1', 'xAI'],
    ['https://api.together.xyz/v1', 'Together AI'],
    ['https://api.fireworks.ai/inference/v1', 'Fireworks AI'],
    ['https://api.perplexity.ai/chat/completions', 'Perplexity'],
    ['https://router.huggingface.co/v1', 'Hugging Face'],
    ['https://api.replicate.com/v1/predictions', 'Replicate'],
    ['https://queue.fal.run/fal-ai/flux', 'fal'],
  ])('%s is %s', (url, name) => {
    const answer = { status: 500, headers: {}, body: 'x', url }

    expect(toFailure(answer, { gateway: all }).gateway).toBe(name)
  })

  it.each([
    'https://openai.com.example/v1',
    'https://notopenai.com/v1',
    'https://maps.googleapis.com/maps/api',
    'https://aiplatform.googleapis.com.example/v1',
    'https://s3.eu-west-1.amazonaws.com/bucket',
    'https://bedrock.amazonaws.com.example/model',
    'https://linux.ai/v1',
  ])('%s is nobody’s', (url) => {
    const answer = { status: 500, headers: {}, body: 'x', url }

    expect(toFailure(answer, { gateway: all }).gateway).toBeUndefined()
  })

  it.each([
    ['its host', 'https://direct.evolink.ai/v1', { 'openai-version': '1' }, 'EvoLink'],
    ['its header', undefined, { 'x-groq-region': 'fra', 'x-ecolink-region': 'tn' }, 'EcoLink'],
  ])(
    'a relay is known by %s, whatever it passes on from the provider behind it',
    (_, url, headers, name) => {
      const body = { error: { message: 'x', code: 'tool_use_failed', failed_generation: '{' } }

      expect(toFailure({ status: 400, headers, body, url }, { gateway: all }).gateway).toBe(name)
    },
  )

  it('a service of the same cloud is not taken for the models of that cloud', () => {
    const google = {
      error: {
        code: 403,
        message: 'x',
        status: 'PERMISSION_DENIED',
        details: [
          {
            reason: 'SERVICE_DISABLED',
            domain: 'googleapis.com',
            metadata: { service: 'maps-backend.googleapis.com' },
          },
        ],
      },
    }
    const aws = { 'x-amzn-errortype': 'ResourceNotFoundException', 'x-amzn-requestid': '8a2f' }

    expect(toFailure({ status: 403, headers: {}, body: google }, { gateway: all }).gateway).toBe(
      undefined,
    )
    expect(
      toFailure({ status: 404, headers: aws, body: { message: 'x' } }, { gateway: all }).gateway,
    ).toBe(undefined)
  })
})

describe('the data of the gateways', () => {
  const hosts = all.flatMap((gateway) => gateway.hosts)

  it('names each gateway once', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it('gives each host to one gateway, in lower case', () => {
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(hosts.filter((host) => host !== host.toLowerCase())).toEqual([])
  })

  it.each(all.map((gateway) => [gateway.name, gateway] as const))(
    'leads from %s only to pages that can be opened',
    (_, { links, origin }) => {
      for (const link of Object.values(links)) {
        expect(new URL(link ?? 'http://nowhere.invalid', origin)).toMatchObject({
          protocol: 'https:',
          port: '',
          username: '',
        })
      }
    },
  )
})
