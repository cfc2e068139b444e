/** Sent with every answer. */
export function served(requestId: string, region: string) {
  return { 'x-ecolink-request-id': requestId, 'x-ecolink-region': region }
}

/** 200 requests a minute for each key; the reset counts seconds from the answer. */
export const limited = {
  'retry-after': '34',
  'x-ratelimit-limit': '200',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': '34',
}
