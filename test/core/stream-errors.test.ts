import { describe, expect, it } from 'vitest'
import { chunk, cut, guarded, sizes, sse, streamOf } from './streams.ts'

/** Each from the document of its API, or as its servers send it. */
describe.each([
  [
    'OpenAI chat completions',
    sse(chunk('Hi'), {
      error: { message: 'The server had an error', type: 'server_error', param: null, code: null },
    }),
    { kind: 'server-error', message: 'The server had an error' },
  ],
  [
    'OpenAI responses, error',
    sse({
      type: 'error',
      sequence_number: 3,
      error: {
        type: 'invalid_request_error',
        code: 'context_length_exceeded',
        message: 'Too long',
        param: 'input',
      },
    }),
    {
      kind: 'context-length-exceeded',
      code: 'context_length_exceeded',
      message: 'Too long',
      param: 'input',
    },
  ],
  [
    'OpenAI responses, flat error',
    sse({ type: 'error', code: 'server_error', message: 'Down', param: null, sequence_number: 1 }),
    { kind: 'server-error', code: 'server_error', message: 'Down' },
  ],
  [
    'OpenAI responses, response.failed',
    sse({
      type: 'response.failed',
      sequence_number: 4,
      response: {
        id: 'resp_1',
        object: 'response',
        model: 'gpt-5',
        status: 'failed',
        error: { code: 'rate_limit_exceeded', message: 'Slow down' },
        output: [],
      },
    }),
    { kind: 'rate-limited', code: 'rate_limit_exceeded', message: 'Slow down', model: 'gpt-5' },
  ],
  [
    'OpenAI assistants',
    sse(
      'event: thread.run.failed\ndata: {"id":"run_1","object":"thread.run","thread_id":"t","status":"failed","model":"gpt-5","instructions":"Be kind","tools":[{"type":"code_interpreter"}],"last_error":{"code":"rate_limit_exceeded","message":"Slow down"}}',
    ),
    { kind: 'rate-limited', message: 'Slow down' },
  ],
  [
    'Anthropic',
    sse(
      'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
    ),
    {
      kind: 'unavailable',
      code: 'overloaded_error',
      message: 'Overloaded',
      requestId: 'req_011CSHoEeqs5C35K2UUqR7Fy',
    },
  ],
  [
    'Gemini',
    sse({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }),
    { kind: 'unavailable', code: 'UNAVAILABLE', message: 'The model is overloaded.' },
  ],
  [
    'Gemini, a blocked prompt',
    sse({
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
      usageMetadata: { promptTokenCount: 7 },
      modelVersion: 'gemini-3-flash',
    }),
    { kind: 'content-blocked', model: 'gemini-3-flash' },
  ],
  [
    'Gemini, a list',
    '[{\n  "candidates": [{"content": {"parts": [{"text": "Hi"}]}}]\n}\n,\r\n{\n  "error": {\n    "code": 429,\n    "message": "Exhausted",\n    "status": "RESOURCE_EXHAUSTED"\n  }\n}\n]',
    { kind: 'rate-limited', code: 'RESOURCE_EXHAUSTED', message: 'Exhausted' },
  ],
  [
    'Gemini, a list of one error',
    '[{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}]',
    { kind: 'authentication' },
  ],
  [
    'OpenRouter',
    sse({
      id: 'gen-1',
      object: 'chat.completion.chunk',
      model: 'x/y',
      provider: 'Z',
      error: { code: 502, message: 'Provider disconnected' },
      choices: [{ index: 0, delta: { content: '' }, finish_reason: 'error' }],
    }),
    { kind: 'upstream-error', message: 'Provider disconnected', model: 'x/y' },
  ],
  [
    'a relay, inside the choice',
    sse({
      id: '1',
      object: 'chat.completion.chunk',
      choices: [{ delta: {}, error: { code: 'insufficient_user_quota', message: '用户额度不足' } }],
    }),
    { kind: 'insufficient-balance', code: 'insufficient_user_quota' },
  ],
  [
    'a relay, plain JSON in place of events',
    JSON.stringify({
      error: { message: '当前分组上游负载已饱和', type: 'new_api_error', code: 'overloaded' },
    }),
    { kind: 'unavailable', message: '当前分组上游负载已饱和' },
  ],
  [
    'Cohere',
    sse(
      { type: 'message-start', delta: {} },
      {
        type: 'message-end',
        delta: { finish_reason: 'ERROR', error: 'internal server error', usage: {} },
      },
    ),
    { kind: 'server-error', message: 'internal server error' },
  ],
  [
    'Bedrock, a named event',
    sse('event: throttlingException\ndata: {"message":"Too many requests, please wait"}'),
    {
      kind: 'rate-limited',
      code: 'throttlingException',
      message: 'Too many requests, please wait',
    },
  ],
  [
    'Bedrock, a field',
    sse({ modelStreamErrorException: { message: 'The model failed', originalStatusCode: 500 } }),
    { message: 'The model failed' },
  ],
  [
    'AI SDK, UI messages',
    sse({ type: 'start' }, { type: 'error', errorText: 'Rate limit exceeded' }),
    { kind: 'rate-limited', message: 'Rate limit exceeded' },
  ],
  [
    'AI SDK, data stream',
    '0:"Hi"\n3:"Rate limit exceeded"\n',
    { kind: 'rate-limited', message: 'Rate limit exceeded' },
  ],
  [
    'Azure OpenAI',
    sse(
      { choices: [], prompt_filter_results: [] },
      {
        error: {
          code: 'content_filter',
          message: 'The response was filtered',
          param: 'prompt',
          status: 400,
        },
      },
    ),
    { kind: 'content-blocked', code: 'content_filter', param: 'prompt' },
  ],
  [
    'Ollama',
    '{"model":"llama3","created_at":"2026-01-01T00:00:00Z","response":"Hi","done":false}\n{"error":"an error was encountered while running the model: unexpected EOF"}\n',
    { message: 'an error was encountered while running the model: unexpected EOF' },
  ],
  [
    'DashScope',
    sse(
      'id:1\nevent:error\ndata:{"code":"Throttling.RateQuota","message":"Requests rate limit exceeded","request_id":"0b1c2d3e-aaaa"}',
    ),
    { kind: 'rate-limited', code: 'Throttling.RateQuota', requestId: '0b1c2d3e-aaaa' },
  ],
  [
    'MiniMax',
    sse({
      id: 'x',
      choices: null,
      base_resp: { status_code: 1008, status_msg: 'insufficient balance' },
    }),
    { kind: 'insufficient-balance', code: '1008', message: 'insufficient balance' },
  ],
  ['Zhipu', sse({ error: { code: '1302', message: '您的账户已达到速率限制' } }), { code: '1302' }],
  [
    'Baidu',
    sse({ error_code: 336103, error_msg: 'the prompt is too long', id: 'as-1' }),
    { kind: 'context-length-exceeded' },
  ],
  [
    'Dify',
    sse({
      event: 'error',
      task_id: 't',
      status: 400,
      code: 'provider_quota_exceeded',
      message: 'Quota exceeded',
    }),
    { code: 'provider_quota_exceeded', message: 'Quota exceeded' },
  ],
  [
    'Coze',
    sse(
      'event:conversation.chat.failed\ndata:{"id":"1","status":"failed","last_error":{"code":4027,"msg":"Insufficient credits balance"}}',
    ),
    { kind: 'insufficient-balance', message: 'Insufficient credits balance' },
  ],
  [
    'vLLM',
    sse({
      object: 'error',
      message: 'Unrecognized request argument',
      type: 'BadRequestError',
      param: null,
      code: 400,
    }),
    { message: 'Unrecognized request argument', kind: 'invalid-request' },
  ],
  [
    'text generation inference',
    sse('data:{"error":"Model is overloaded","error_type":"overloaded"}'),
    { kind: 'unavailable', code: 'overloaded', message: 'Model is overloaded' },
  ],
  [
    'LangServe',
    sse('event: error\ndata: {"status_code": 500, "message": "Internal Server Error"}'),
    { kind: 'server-error' },
  ],
  [
    'an API that names the event and says one line',
    sse('event: error\ndata: Too many requests'),
    { kind: 'rate-limited', message: 'Too many requests' },
  ],
  [
    'an API that only names the event',
    sse('event: error\ndata:'),
    { kind: 'unknown', message: '' },
  ],
] as const)('an error of %s', (_, text, expected) => {
  it.each(sizes)('is read in chunks of %i bytes', async (size) => {
    expect((await guarded(streamOf(cut(text, size)))).failure).toMatchObject({
      status: 200,
      ...expected,
    })
  })
})
