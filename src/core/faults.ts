import type { Fault } from './evidence.ts'
import { field, textOf } from './foreign.ts'

/** How errors that mean a fault look; the first that fits decides. */
type Signs = readonly (readonly [RegExp, Fault])[]

/** One pattern out of several alternatives. */
const anyOf = (alternatives: readonly string[], flags?: string): RegExp =>
  new RegExp(`^(?:${alternatives.join('|')})`, flags)

const names: Signs = [
  [/Timed?outError$/, 'timeout'],
  [/Abort(?:ed)?Error$|^Cancell?edError$|^ResponseAborted$/, 'canceled'],
  [/^(?:API)?(?:Network|Connection|Socket)Error$/, 'network'],
  [/^(?:Syntax|ServerParse)Error$/, 'unreadable'],
  [/^AI_(?:JSONParse|TypeValidation|EmptyResp|InvalidResp|NoOutput)/, 'unreadable'],
]

/** Codes of Node, undici, Bun, Chromium's network stack, axios, got and superagent. */
const codes: Signs = [
  [/TIME_?D?_?OUT$|^ECONNABORTED$|^ETIME$|^Timeout$/, 'timeout'],
  [/^(?:ERR_|UND_ERR_|E)?(?:ABORT(?:_ERR|ED)?|CANCELL?ED)$/, 'canceled'],
  [
    anyOf([
      'E(?:CONN|HOST|NET|PIPE|NOTFOUND|AI_|PROTO$|ADDRNOTAVAIL)',
      'CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_|HPE_',
      'UND_ERR_(?!INVALID|NOT_SUPPORTED|MAX_|RESPONSE$|REQ_)',
      'ERR_(?:NETWORK|TLS|SSL|CERT|CONNECTION|INTERNET|NAME_|ADDRESS_|PROXY|TUNNEL|EMPTY|QUIC)',
      'ERR_(?:STREAM_PREMATURE|HTTP2_(?:STREAM|SESSION|GOAWAY|ERROR))',
      'Connection(?:Refused|Closed|Reset)|FailedToOpenSocket',
    ]),
    'network',
  ],
  [/^ERR_BODY_PARSE/, 'unreadable'],
]

/**
 * What browsers, runtimes and SDKs say, who give a failed call no code: Chromium, Gecko, WebKit with
 * the sentences of NSURLError, React Native, Deno, Bun, Cloudflare Workers, Node and undici.
 */
const canceled: RegExp = anyOf(
  [
    '(?:this|the) operation (?:was|has been) (?:aborted|cancell?ed)(?! due to)',
    '(?:the )?(?:user aborted a )?request (?:was |is )?(?:aborted|cancell?ed)',
    'the user aborted',
    '(?:the )?(?:signal|fetch) (?:is|has been) aborted',
    'cancell?ed\\.?$',
  ],
  'i',
)

const sayings: Signs = [
  [canceled, 'canceled'],
  [
    anyOf(
      [
        'the operation was aborted due to timeout',
        '(?:the |network )?(?:request|operation|signal|connection|fetch) timed out',
        'timeout (?:of|awaiting) ',
        '(?:connect|headers|body) timeout error',
      ],
      'i',
    ),
    'timeout',
  ],
  [
    anyOf(
      [
        'failed to fetch(?:$|[.;( ]+(?:$|[\\w.-]+\\)|refused|dynamically))',
        'networkerror when',
        '(?:a )?network ?(?:error|request failed|connection (?:was )?lost)',
        'load failed(?: \\(|$)',
        'fetch failed',
        'error (?:sending request|reading a body|in input stream)',
        'connection (?:error|closed|reset|refused|lost)',
        '(?:cannot|could not|unable to) (?:connect|resolve host|make request)',
        'the (?:internet|network) connection',
        'the socket connection was closed',
        'a server with the specified hostname',
        'an ssl error',
        'the certificate for this server',
        'origin \\S{1,200} is not allowed by access-control',
        'preflight response is not',
        'stream has been aborted',
        'socket hang up',
        'other side closed',
        'premature close',
        'client network socket',
        '(?:terminated|aborted|bad port)\\.?$',
        'net::err_',
        '(?:connect|read|write|getaddrinfo) e[a-z_]{4,20}\\b',
      ],
      'i',
    ),
    'network',
  ],
  [
    /^json\.parse:|^json parse error|is not valid json|json input$|(?:string|value|name|character|element|token).{0,60} (?:in|after) json/i,
    'unreadable',
  ],
  [/^(?:invalid execution result|unable to transform response|response validation)/i, 'unreadable'],
]

function find(signs: Signs, text: string | undefined): Fault | undefined {
  return text === undefined ? undefined : signs.find(([sign]) => sign.test(text))?.[1]
}

/** What a sentence says about why there is no answer, where it is one that clients are known to say. */
export function faultOfSentence(sentence: string): Fault | undefined {
  return find(sayings, sentence.slice(0, 300))
}

/** What an error that carries no answer says about why there is none. */
export function readFault(error: unknown): Fault | undefined {
  const said = faultOfSentence(textOf(field(error, 'message')) ?? '')
  // axios gives a request that was aborted the code of its timers.
  if (said === 'canceled') return said
  return (
    find(names, textOf(field(error, 'name'))) ?? find(codes, textOf(field(error, 'code'))) ?? said
  )
}

/** Whether a code is the client's own word for what happened, which no API ever said. */
export function isClientCode(code: unknown): boolean {
  const text = textOf(code)
  return text !== undefined && (/^(?:UND_)?ERR_/.test(text) || find(codes, text) !== undefined)
}
