/**
 * How error bodies are built, as tables. From each object the first `inner` path that holds
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
  'error_message',
  'base_resp',
  'Response.Error',
  'Response',
  'fault',
  'Error',
  'err',
  'extensions',
  'message',
  'errors',
  'issues',
  'violations',
  'validationErrors',
  'details',
]

/** Paths whose objects may be forms: what is wrong stands by each field's name. */
export const fieldIssues: ReadonlySet<string> = new Set(['errors', 'message'])

/** Steps in that count only where a level says nothing itself. */
export const innerWhereSilent: readonly string[] = ['output', 'data', 'response']

/** Where a level keeps its sentence. */
export const messages: readonly string[] = [
  'message',
  'msg',
  'defaultMessage',
  'error_msg',
  'errorMessage',
  'error_description',
  'error_message',
  'status_msg',
  'task_status_msg',
  'failure_reason',
  'fail_reason',
  'Message',
  'detail',
  'description',
  'title',
  'reason',
  'raw',
  'error',
  'header.message',
  'value',
]

/** Where a level keeps its machine code, the most specific first. */
export const codes: readonly string[] = [
  'code',
  'error_code',
  'errorCode',
  'err_code',
  'Code',
  'error_type',
  'errorType',
  'metadata.error_type',
  'status_code',
  'header.code',
  'reason',
  '__type',
  'name',
  'error',
  'status',
]

export const types: readonly string[] = ['type', 'tpe', 'error_type', 'error_name']

/** Where a level names the parameter that is wrong. */
export const params: readonly string[] = [
  'param',
  'parameter',
  'field',
  'loc',
  'property',
  'pointer',
  'propertyPath',
  'instancePath',
  'source.pointer',
  'source.parameter',
  'target',
]

/** Where a level, or the gateway, advises what to do. */
export const suggestions: readonly string[] = [
  'fallback_suggestion',
  'remedy_hint',
  'suggestion',
  'hint',
]

/** Words in which APIs say that a job has ended without success. */
export const failedStates: ReadonlySet<string> = new Set([
  'failed',
  'failure',
  'error',
  'errored',
  'task_status_failed',
])

/** Where an API that answers for jobs says how one stands. */
export const states: readonly string[] = [
  'status',
  'task_status',
  'state',
  'output.task_status',
  'data.task_status',
  'data.status',
]
