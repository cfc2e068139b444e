/** How the streams of one API are told apart and how they end: data, like a gateway. */
export interface StreamDialect {
  readonly name: string
  /** One of these is in an event of it, and in no other stream. */
  readonly shows: readonly Sign[]
  /** What ends an answer that is complete. */
  readonly ends: readonly Sign[]
  /** Where an event keeps its part of the answer, where not every event has one. */
  readonly part?: string
}

/** A dotted path at which an event has something: one of these words, or anything but a blank. */
export interface Sign {
  readonly at: string
  readonly is?: readonly string[]
  /** Another path that must lead somewhere. */
  readonly and?: string
}

/** Ends every stream that sends it, whatever its dialect. */
export const endWord = '[DONE]'

/** In this order; the first that shows itself counts. */
export const dialects: readonly StreamDialect[] = [
  {
    // https://platform.openai.com/docs/api-reference/chat/streaming
    name: 'chat completions',
    shows: [
      { at: 'choices.0.delta' },
      { at: 'object', is: ['chat.completion.chunk', 'text_completion'] },
    ],
    ends: [{ at: 'choices.0.finish_reason' }],
    part: 'choices.0.delta',
  },
  {
    // https://platform.openai.com/docs/api-reference/responses-streaming
    name: 'responses',
    shows: [
      {
        at: 'type',
        is: ['response.created', 'response.in_progress', 'response.output_text.delta'],
      },
    ],
    ends: [
      {
        at: 'type',
        is: ['response.completed', 'response.incomplete', 'response.cancelled', 'response.done'],
      },
    ],
  },
  {
    // https://docs.anthropic.com/en/docs/build-with-claude/streaming
    name: 'messages',
    shows: [
      {
        at: 'type',
        is: ['message_start', 'content_block_start', 'content_block_delta', 'message_delta'],
      },
    ],
    ends: [{ at: 'type', is: ['message_stop'] }],
  },
  {
    // https://ai.google.dev/api/generate-content
    name: 'generateContent',
    shows: [{ at: 'candidates.0.content' }, { at: 'response.candidates.0.content' }],
    ends: [{ at: 'candidates.0.finishReason' }, { at: 'response.candidates.0.finishReason' }],
  },
  {
    // https://docs.cohere.com/v2/docs/streaming
    name: 'Cohere chat',
    shows: [
      { at: 'type', is: ['message-start', 'content-delta'] },
      { at: 'event_type', is: ['stream-start', 'text-generation'] },
    ],
    ends: [
      { at: 'type', is: ['message-end'] },
      { at: 'event_type', is: ['stream-end'] },
    ],
  },
  {
    // https://github.com/ollama/ollama/blob/main/docs/api.md
    name: 'Ollama',
    shows: [{ at: 'done', is: ['false'], and: 'created_at' }],
    ends: [{ at: 'done', is: ['true'] }],
  },
  {
    // https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
    name: 'AI SDK',
    shows: [{ at: 'type', is: ['text-start', 'text-delta', 'start-step'] }],
    ends: [{ at: 'type', is: ['finish', 'abort'] }],
  },
]

/** Events that come before any part of an answer, by their `type` or name. */
export const openings: ReadonlySet<string> = new Set([
  'message_start',
  'content_block_start',
  'message-start',
  'stream-start',
  'ping',
  'response.created',
  'response.queued',
  'response.in_progress',
  'start',
  'start-step',
])

/** Where an event names the model. */
export const modelsOfEvents: readonly string[] = [
  'model',
  'message.model',
  'response.model',
  'modelVersion',
  'response.modelVersion',
]
