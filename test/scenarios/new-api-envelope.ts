/** Sent with every answer, and exposed to no other origin. */
export function traced(requestId: string) {
  return { 'x-oneapi-request-id': requestId }
}

/** The usual envelope, with the request id at the end of the sentence. */
export function relayed(message: string, requestId: string, code?: string) {
  const error = {
    message: `${message} (request id: ${requestId})`,
    type: 'new_api_error',
    param: '',
  }
  return { error: code === undefined ? error : { ...error, code } }
}
