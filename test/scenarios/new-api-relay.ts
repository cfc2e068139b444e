import { relayed, traced } from './new-api-envelope.ts'
import type { WireFailure } from './scenario.ts'

/** The new-api family, once the request was accepted: counting, the provider, the answer, the data. */
export const newApiRelay = [
  {
    id: 'new-api/500-count-token-failed',
    title: 'The tokens could not be counted',
    status: 500,
    headers: traced('20251121133803109929256AnKkGZrB'),
    body: relayed(
      'failed to decode image config',
      '20251121133803109929256AnKkGZrB',
      'count_token_failed',
    ),
  },
  {
    id: 'new-api/500-do-request-failed',
    title: 'The request to the provider failed',
    status: 500,
    headers: traced('20251121095513659351559aKsSYqZg'),
    body: relayed(
      'do request failed: dial tcp: i/o timeout',
      '20251121095513659351559aKsSYqZg',
      'do_request_failed',
    ),
  },
  {
    id: 'new-api/500-bad-response',
    title: 'The provider answered badly',
    status: 500,
    headers: traced('20251121090754524059081fggVFKGz'),
    body: relayed('bad response from upstream', '20251121090754524059081fggVFKGz', 'bad_response'),
  },
  {
    id: 'new-api/502-bad-response-status-code',
    title: 'The provider answered with a bad status',
    status: 502,
    headers: traced('202511211347165139163927wLjBPjZ'),
    body: relayed(
      'bad response status code 520',
      '202511211347165139163927wLjBPjZ',
      'bad_response_status_code',
    ),
  },
  {
    id: 'new-api/500-empty-response',
    title: 'The provider answered with nothing',
    status: 500,
    headers: traced('20251121104434981556560B2jVt9Fw'),
    body: relayed(
      'upstream returned an empty response',
      '20251121104434981556560B2jVt9Fw',
      'empty_response',
    ),
  },
  {
    id: 'new-api/200-empty-response',
    title: 'The provider answered with nothing, sent as 200',
    status: 200,
    headers: traced('20251121123323975235189LY3Qkk3i'),
    body: relayed(
      'upstream returned an empty response',
      '20251121123323975235189LY3Qkk3i',
      'empty_response',
    ),
  },
  {
    id: 'new-api/500-read-response-body-failed',
    title: "The provider's answer could not be read",
    status: 500,
    headers: traced('202511211340146584487885428N5R6'),
    body: relayed(
      'stream closed before the end',
      '202511211340146584487885428N5R6',
      'read_response_body_failed',
    ),
  },
  {
    id: 'new-api/500-json-marshal-failed',
    title: 'The answer could not be serialised',
    status: 500,
    headers: traced('20251121144751243459673NjhYyBB4'),
    body: relayed(
      'json: unsupported value: NaN',
      '20251121144751243459673NjhYyBB4',
      'json_marshal_failed',
    ),
  },
  {
    id: 'new-api/500-query-data-error',
    title: 'Data could not be read',
    status: 500,
    headers: traced('20251121123016207924673wqYe5yYZ'),
    body: relayed('database is locked', '20251121123016207924673wqYe5yYZ', 'query_data_error'),
  },
  {
    id: 'new-api/500-update-data-error',
    title: 'Data could not be written',
    status: 500,
    headers: traced('20251121091406243573855gNXPgrr7'),
    body: relayed('database is locked', '20251121091406243573855gNXPgrr7', 'update_data_error'),
  },
] as const satisfies readonly WireFailure[]
