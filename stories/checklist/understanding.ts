import { numbered, story, test, type ChecklistGroup } from './checklist-row.ts'

/** What is recognised, and how it is said. */
export const understanding: readonly ChecklistGroup[] = [
  {
    title: 'Recognising',
    rows: numbered(1, [
      [
        'A closed list of kinds of failure',
        test(
          'accessibility/catalogue.test.ts',
          'has a row for every pair that occurs and every pair with words of its own, and no row twice',
        ),
      ],
      [
        'The code in a body counts before the status',
        story('gateways-new-api--misleading-statuses'),
      ],
      [
        'An error inside a success is found',
        test('core/ensure-ok.test.ts', 'finds %s inside a success'),
      ],
      [
        'A page of a proxy is no answer, and is not shown',
        test(
          'gateways-e2e/faults.browser.test.tsx',
          'an HTML page of 5 MB gives a calm banner and none of the page',
        ),
      ],
      [
        'A stream that breaks off is a failure of its own',
        story('components-streaminterrupted--cut-stream'),
      ],
      ['A job that ends without a result', story('components-taskfailure--nothing-charged')],
      ['What a relay passes on is unwrapped', story('gateways-new-api--chained-relays')],
      [
        'One’s own account is told from the operator’s',
        story('catalogue-english--insufficient-balance'),
      ],
      [
        'Rate, quota, spending cap and plan are told apart',
        story('catalogue-english--spend-limit'),
      ],
      [
        'A wait is read from headers, fields and sentences',
        test(
          'core/retry-precedence.test.ts',
          'a field of the body comes before the limits of headers',
        ),
      ],
      [
        'A mistake of the app is told from a failure of a call',
        story('components-recourseboundary--of-the-app'),
      ],
      ['Offline, network and cancellation are told apart', story('catalogue-english--network')],
      [
        'What a person canceled is never shown as a failure',
        test(
          'components/error-banner.browser.test.tsx',
          'renders nothing for what the caller aborted',
        ),
      ],
    ]),
  },
  {
    title: 'Saying it',
    rows: numbered(14, [
      ['A plain sentence for each kind', story('catalogue-english--timeout')],
      ['Another sentence for whoever can fix it', story('catalogue-english--authentication')],
      ['Names the gateway, the model and the limit', story('components-limitnotice--spending-cap')],
      [
        'The server’s own words come second, named as such',
        story('components-errorbanner--failed'),
      ],
      ['Technical details that open', story('components-errordetails--closed')],
      ['Title, sentence and actions', story('components-errorbanner--waiting')],
      [
        'How bad it is, in a word and a shape',
        test(
          'components/error-banner.browser.test.tsx',
          'says how bad it is in a word, for those who do not see the icon',
        ),
      ],
      ['The app says what did not work', story('components-errorbanner--page')],
      ['Status and code', story('components-errordetails--open')],
      ['What to try, in order', story('gateways-ezlink-ai--self-check-before-support')],
      ['A document about the error', story('recipes--status-page-and-documents')],
    ]),
  },
]
