import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'

it.each([
  ['openrouter.ai', 'OpenRouter'],
  ['api.portkey.ai', 'Portkey'],
  ['gateway.ai.cloudflare.com', 'Cloudflare'],
  ['api.cloudflare.com', 'Cloudflare'],
  ['ai-gateway.vercel.sh', 'Vercel'],
  ['api.deepseek.com', 'DeepSeek'],
  ['api.moonshot.cn', 'Moonshot'],
  ['api.kimi.com', 'Moonshot'],
  ['api.z.ai', 'Zhipu'],
  ['open.bigmodel.cn', 'Zhipu'],
  ['dashscope.aliyuncs.com', 'DashScope'],
  ['coding.dashscope.aliyuncs.com', 'DashScope'],
  ['dashscope-intl.aliyuncs.com', 'DashScope'],
  ['ark.cn-beijing.volces.com', 'Volcengine Ark'],
  ['ark.ap-southeast.bytepluses.com', 'Volcengine Ark'],
  ['api.minimax.io', 'MiniMax'],
  ['api.minimaxi.com', 'MiniMax'],
  ['api.us.elevenlabs.io', 'ElevenLabs'],
  ['api.stability.ai', 'Stability AI'],
  ['my-app.vercel.app', undefined],
  ['oss-cn-hangzhou.aliyuncs.com', undefined],
  ['notz.ai', undefined],
])('the host %s belongs to %s', (host, name) => {
  const thrown = { status: 500, headers: {}, body: 'x', url: `https://${host}/v1/x` }

  expect(toFailure(thrown, { gateway: all }).gateway).toBe(name)
})

describe('a provider’s body', () => {
  const body = { error: { code: '1113', message: 'No resource package. Please recharge.' } }
  const gatewayOf = (headers: Readonly<Record<string, string>>, url?: string) =>
    toFailure({ status: 429, headers, body, url }, { gateway: all }).gateway

  it('is the provider’s where nothing else shows', () => {
    expect(gatewayOf({})).toBe('Zhipu')
  })

  it.each([
    ['x-litellm-call-id', 'LiteLLM'],
    ['x-portkey-trace-id', 'Portkey'],
    ['cf-aig-log-id', 'Cloudflare'],
    ['x-generation-id', 'OpenRouter'],
    ['x-oneapi-request-id', 'new-api'],
    ['x-ecolink-request-id', 'EcoLink'],
  ])('is the relay’s by its header %s', (header, name) => {
    expect(gatewayOf({ [header]: '01JD3Y00' })).toBe(name)
  })

  it('is the relay’s by its host, whoever’s headers it passes on', () => {
    expect(gatewayOf({ 'x-ds-trace-id': 'fb3c' }, 'https://openrouter.ai/api/v1')).toBe(
      'OpenRouter',
    )
  })

  it('is the relay’s by the sentence around it', () => {
    const message = 'litellm.APIError: ZaiException - {"error":{"code":"1113","message":"no"}}'
    const wrapped = { status: 429, headers: {}, body: { error: { message } } }

    expect(toFailure(wrapped, { gateway: all }).gateway).toBe('LiteLLM')
  })
})

it.each(['server: cloudflare', 'cf-ray: 9a1b-FRA', 'x-vercel-id: fra1::k7x2p'])(
  'a host behind an edge, as “%s” shows, is not the edge',
  (header) => {
    const [name = '', value = ''] = header.split(': ')
    const thrown = { status: 500, headers: { [name]: value }, body: { message: 'It broke.' } }

    expect(toFailure(thrown, { gateway: all }).gateway).toBeUndefined()
  },
)

it.each([
  { message: 'The import failed with error code: 1016, see the log.' },
  { error: { code: 5007, message: 'A sentence.' } },
  { errors: [{ code: '10000', detail: 'A sentence.' }] },
  { name: 'unauthorized', id: 'a1', message: 'A sentence.' },
  { code: 'INSUFFICIENT_BALANCE', message: 'A sentence.' },
  { detail: { status: 'closed', message: 'A sentence.' } },
  { error: { type: 'internal_server_error', message: 'A sentence.' } },
  { error: { message: 'We are unable to serve this user.' }, user_id: 'user_1' },
])('what others may send as well is nobody’s: %j', (body) => {
  expect(toFailure({ status: 400, headers: {}, body }, { gateway: all }).gateway).toBeUndefined()
})
