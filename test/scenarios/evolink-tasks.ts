import type { WireFailure } from './scenario.ts'

function failed(code: string, message: string) {
  return {
    id: 'task-unified-1763714701-h4k7m',
    object: 'video.generation.task',
    model: 'seedance-1.5-pro',
    status: 'failed',
    progress: 100,
    error: { code, message, type: 'task_error' },
  }
}

const answered = { status: 200, headers: {}, task: true } as const

/** EvoLink's asynchronous tasks: the question is answered, the answer is that the task has failed. */
export const evolinkTasks = [
  {
    ...answered,
    id: 'evolink/task-content-policy-violation',
    title: 'Task: the content policy refused the prompt',
    body: failed('content_policy_violation', 'The prompt violates the content policy'),
  },
  {
    ...answered,
    id: 'evolink/task-invalid-parameters',
    title: 'Task: the parameters are invalid',
    body: failed('invalid_parameters', 'Duration 12 is not supported by this model'),
  },
  {
    ...answered,
    id: 'evolink/task-image-processing-error',
    title: 'Task: the input image cannot be processed',
    body: failed('image_processing_error', 'The input image could not be decoded'),
  },
  {
    ...answered,
    id: 'evolink/task-image-dimension-mismatch',
    title: 'Task: the dimensions of the images differ',
    body: failed('image_dimension_mismatch', 'First and last frame differ in size'),
  },
  {
    ...answered,
    id: 'evolink/task-request-cancelled',
    title: 'Task: the request was cancelled',
    body: failed('request_cancelled', 'The task was cancelled'),
  },
  {
    ...answered,
    id: 'evolink/task-generation-failed-no-content',
    title: 'Task: nothing was produced',
    body: failed('generation_failed_no_content', 'The generation produced no content'),
  },
  {
    ...answered,
    id: 'evolink/task-service-error',
    title: 'Task: a fault inside the service',
    body: failed('service_error', 'The service failed while generating'),
  },
  {
    ...answered,
    id: 'evolink/task-generation-timeout',
    title: 'Task: the generation took too long',
    body: failed('generation_timeout', 'The generation exceeded its time limit'),
  },
  {
    ...answered,
    id: 'evolink/task-resource-exhausted',
    title: 'Task: no capacity was left',
    body: failed('resource_exhausted', 'All workers are busy'),
  },
  {
    ...answered,
    id: 'evolink/task-quota-exceeded',
    title: 'Task: the quota was exceeded',
    body: failed('quota_exceeded', 'The account has run out of credits'),
  },
  {
    ...answered,
    id: 'evolink/task-service-unavailable',
    title: 'Task: the service was unavailable',
    body: failed('service_unavailable', 'The service is temporarily unavailable'),
  },
  {
    ...answered,
    id: 'evolink/task-resource-not-found',
    title: 'Task: an input was not found',
    body: failed('resource_not_found', 'The input video no longer exists'),
  },
  {
    ...answered,
    id: 'evolink/task-unknown-error',
    title: 'Task: nobody knows why',
    body: failed('unknown_error', 'The task failed'),
  },
] as const satisfies readonly WireFailure[]
