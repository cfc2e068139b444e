import type { Gateway } from '../core/gateway.ts'
import { anthropic } from './anthropic.ts'
import { azureOpenai } from './azure-openai.ts'
import { bedrock } from './bedrock.ts'
import { cohere } from './cohere.ts'
import { ecolink } from './ecolink.ts'
import { evolink } from './evolink.ts'
import { ezlink } from './ezlink.ts'
import { fal } from './fal.ts'
import { fireworks } from './fireworks.ts'
import { gemini } from './gemini.ts'
import { groq } from './groq.ts'
import { huggingface } from './huggingface.ts'
import { leaper } from './leaper.ts'
import { mistral } from './mistral.ts'
import { newApi } from './new-api.ts'
import { openai } from './openai.ts'
import { perplexity } from './perplexity.ts'
import { replicate } from './replicate.ts'
import { together } from './together.ts'
import { vertexAi } from './vertex-ai.ts'
import { xai } from './xai.ts'

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
]
