import { relayed, traced } from './new-api-envelope.ts'
import type { WireFailure } from './scenario.ts'

/** The new-api family where it sends no code: keys, users, limits and bare statuses. */
export const newApiKeys = [
  {
    id: 'new-api/401-no-key',
    title: 'No key was sent',
    status: 401,
    headers: traced('20251121083058701129838Y5tF7uHa'),
    body: relayed('未提供令牌', '20251121083058701129838Y5tF7uHa'),
  },
  {
    id: 'new-api/401-wrong-key',
    title: 'The key is wrong',
    status: 401,
    headers: traced('20251121113056191686239d4sXF5yb'),
    body: relayed('无效的令牌', '20251121113056191686239d4sXF5yb'),
  },
  {
    id: 'new-api/401-expired-key',
    title: 'The key has expired',
    status: 401,
    headers: traced('20251121152547091181347yLLJBKpf'),
    body: relayed('该令牌已过期', '20251121152547091181347yLLJBKpf'),
  },
  {
    id: 'new-api/401-disabled-key',
    title: 'The key is disabled',
    status: 401,
    headers: traced('20251121180939887458869qguYKmmJ'),
    body: relayed('该令牌状态不可用', '20251121180939887458869qguYKmmJ'),
  },
  {
    id: 'new-api/401-exhausted-key',
    title: 'The quota of the key is used up, sent as 401',
    status: 401,
    headers: traced('20251121080051779933911tGjzJd9N'),
    body: relayed(
      '该令牌额度已用尽 TokenStatusExhausted[sk-abc***xyz]',
      '20251121080051779933911tGjzJd9N',
    ),
  },
  {
    id: 'new-api/403-banned-user',
    title: 'The user is banned',
    status: 403,
    headers: traced('20251121110116228470563UiR2pWSk'),
    body: relayed('用户已被封禁', '20251121110116228470563UiR2pWSk'),
  },
  {
    id: 'new-api/403-model-not-allowed',
    title: 'The key may not use the model',
    status: 403,
    headers: traced('20251121145308065395729zYfup6jc'),
    body: relayed('该令牌无权访问模型 gpt-5', '20251121145308065395729zYfup6jc'),
  },
  {
    id: 'new-api/403-address-not-allowed',
    title: 'The key may not be used from this address',
    status: 403,
    headers: traced('20251121160834163033078jiB9e3Mq'),
    body: relayed('您的 IP 不在令牌允许访问的列表中', '20251121160834163033078jiB9e3Mq'),
  },
  {
    id: 'new-api/403-revoked-key',
    title: 'The key was revoked, sent as 403',
    status: 403,
    headers: traced('20251121084951160849193MKgryHmD'),
    body: relayed('Key has been revoked', '20251121084951160849193MKgryHmD'),
  },
  {
    id: 'new-api/404-path',
    title: 'The path does not exist',
    status: 404,
    headers: traced('20251121134333569863085mg43GmDR'),
    body: relayed('Invalid URL (POST /v1/chat/completion)', '20251121134333569863085mg43GmDR'),
  },
  {
    id: 'new-api/400-parameters',
    title: 'Parameters are missing, without a code',
    status: 400,
    headers: traced('20251121111702829209046GiemB2Ee'),
    body: relayed('field model is required', '20251121111702829209046GiemB2Ee'),
  },
  {
    id: 'new-api/429-request-limit',
    title: 'Too many requests in a minute',
    status: 429,
    headers: traced('20251121133932650835376iNwTeik5'),
    body: relayed('您已达到请求数限制：1分钟内最多请求60次', '20251121133932650835376iNwTeik5'),
  },
  {
    id: 'new-api/500-without-code',
    title: 'A fault of the gateway, without a code',
    status: 500,
    headers: traced('20251121153215750779486jSmN7eJc'),
    body: relayed('panic detected, please report it', '20251121153215750779486jSmN7eJc'),
  },
  {
    id: 'new-api/502-without-code',
    title: 'A bad gateway, without a code',
    status: 502,
    headers: traced('20251121092528339280725EuRdEPuV'),
    body: relayed('bad gateway', '20251121092528339280725EuRdEPuV'),
  },
  {
    id: 'new-api/503-no-channel',
    title: 'No channel in the group, without a code',
    status: 503,
    headers: traced('20251121095749165835798xtuZKSJf'),
    body: relayed(
      '当前分组 default 下对于模型 gpt-5 无可用渠道',
      '20251121095749165835798xtuZKSJf',
    ),
  },
  {
    id: 'new-api/504-without-code',
    title: 'A gateway timeout, without a code',
    status: 504,
    headers: traced('20251121114706427625057hLu7QLxd'),
    body: relayed('gateway timeout', '20251121114706427625057hLu7QLxd'),
  },
  {
    id: 'new-api/403-chained-relays',
    title: 'A balance that ran out, through two relays of the family',
    status: 403,
    headers: traced('20251121162928755003041BaXjrUiE'),
    body: {
      error: {
        message:
          '用户额度不足 (request id: 20251121162521452342173NYWFyZBX) (request id: 20251121162928755003041BaXjrUiE)',
        type: 'shell_api_error',
        param: '',
        code: 'insufficient_user_quota',
      },
    },
  },
  {
    id: 'new-api/429-empty',
    title: 'Too many requests, with an empty body',
    status: 429,
    headers: traced('20251121095850245407830GFSTC3MT'),
    body: '',
  },
] as const satisfies readonly WireFailure[]
