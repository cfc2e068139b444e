/**
 * How error bodies are built, as tables of paths in spelled names (`spell.ts`): `error message` is
 * also `errorMessage` and `Error_Message`. From each object the first `inner` path that holds
 * something leads one step in; on each level the other paths are asked.
 */
export const inner: readonly string[] = [
  'error',
  'errors.0',
  'metadata.raw',
  'detail',
  'response.error',
  'data.error',
  'choices.0.error',
  'error message',
  'base resp',
  'response',
  'header',
  'fault',
  'err',
  'extensions',
  'message',
  'errors',
  'issues',
  'violations',
  'validation errors',
  'details',
  'task error',
  'last error',
  'last error',
  'properties.error',
  'error causes',
  'status',
]

/** Paths whose objects may be forms: what is wrong stands by each field's name. */
export const fieldIssues: ReadonlySet<string> = new Set(['errors', 'message'])

/** Steps in that count only where a level says nothing itself. */
export const innerWhereSilent: readonly string[] = [
  'json',
  'task',
  'job',
  'output',
  'data',
  'generate video response',
]

/** Where a level keeps its sentence. */
export const messages: readonly string[] = [
  'sub msg',
  'long message',
  'message',
  'html message',
  'msg',
  'default message',
  'user message',
  'error message',
  'error msg',
  'errmsg',
  'err msg',
  'error text',
  'error messages',
  'error description',
  'error summary',
  'error detail',
  'status message',
  'status msg',
  'task status msg',
  'ret msg',
  'return msg',
  'fault string',
  'faultstring',
  'failure reason',
  'fail reason',
  'failure detail',
  'detail',
  'details',
  'description',
  'hydra description',
  'title',
  'reason',
  'failure',
  'raw',
  'error',
  'err',
  'errors',
  'value',
  'prompt feedback.block reason message',
  'rai media filtered reasons',
]

/** Where a level keeps its machine code, the most specific first. */
export const codes: readonly string[] = [
  'sub code',
  // tRPC, beside a number of JSON-RPC.
  'data.code',
  'code',
  'error code',
  'errcode',
  'errorcode',
  'err code',
  'errno',
  'error type',
  'error name',
  'metadata.error type',
  'failure code',
  'faultcode',
  'status code',
  'ret code',
  'service error code',
  'status text',
  'reason',
  'kind',
  'tag',
  'category',
  'issue',
  'key',
  'error id',
  'innererror.code',
  'provider specific fields.innererror.code',
  'name',
  'error',
  'failure',
  'prompt feedback.block reason',
  'status',
]

/** Where it keeps the family of that code; AWS calls it `__type`. */
export const types: readonly string[] = ['type', 'tpe', 'error type', 'error name']

/** Further codes, for the tables of words alone. */
export const furtherCodes: readonly string[] = [
  'metadata.limit source',
  'availability.code',
  'title',
]

/** Where a level names the parameter that is wrong. */
export const params: readonly string[] = [
  'param',
  'parameter',
  'field',
  'loc',
  'property',
  'pointer',
  'property path',
  'instance path',
  'source.pointer',
  'source.parameter',
  'target',
  'field name',
  'fields',
  'meta.param name',
  'details.0.field violations.0.field',
]

/** Where a level, or the gateway, advises what to do. */
export const suggestions: readonly string[] = [
  'fallback suggestion',
  'remedy hint',
  'suggestion',
  'hint',
]
