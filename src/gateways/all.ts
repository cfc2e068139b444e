import type { Gateway } from '../core/gateway.ts'
import { anthropic } from './anthropic.ts'
import { azureOpenai } from './azure-openai.ts'
import { bedrock } from './bedrock.ts'
import { cloudflare } from './cloudflare.ts'
import { cohere } from './cohere.ts'
import { dashscope } from './dashscope.ts'
import { deepseek } from './deepseek.ts'
import { ecolink } from './ecolink.ts'
import { elevenlabs } from './elevenlabs.ts'
import { evolink } from './evolink.ts'
import { ezlink } from './ezlink.ts'
import { fal } from './fal.ts'
import { fireworks } from './fireworks.ts'
import { gemini } from './gemini.ts'
import { groq } from './groq.ts'
import { huggingface } from './huggingface.ts'
import { leaper } from './leaper.ts'
import { litellm } from './litellm.ts'
import { minimax } from './minimax.ts'
import { mistral } from './mistral.ts'
import { moonshot } from './moonshot.ts'
import { newApi } from './new-api.ts'
import { openai } from './openai.ts'
import { openrouter } from './openrouter.ts'
import { perplexity } from './perplexity.ts'
import { portkey } from './portkey.ts'
import { replicate } from './replicate.ts'
import { stability } from './stability.ts'
import { sub2api } from './sub2api.ts'
import { together } from './together.ts'
import { vercel } from './vercel.ts'
import { vertexAi } from './vertex-ai.ts'
import { volcengine } from './volcengine.ts'
import { xai } from './xai.ts'
import { zhipu } from './zhipu.ts'

/**
 * Every gateway of this package; the one that answered is recognised by host, headers and body. The
 * relays come first: what they pass on looks like the provider that is behind them.
 */
export const all: readonly Gateway[] = [
  ecolink,
  evolink,
  leaper,
  newApi,
  ezlink,
  litellm,
  portkey,
  cloudflare,
  vercel,
  openrouter,
  sub2api,
  azureOpenai,
  openai,
  anthropic,
  gemini,
  vertexAi,
  bedrock,
  mistral,
  groq,
  cohere,
  xai,
  together,
  fireworks,
  perplexity,
  huggingface,
  replicate,
  fal,
  deepseek,
  moonshot,
  zhipu,
  dashscope,
  volcengine,
  minimax,
  elevenlabs,
  stability,
]
