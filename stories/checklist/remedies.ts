import { numbered, story, test, type ChecklistGroup } from './checklist-row.ts'

/** What can be done about a failure. */
export const remedies: readonly ChecklistGroup[] = [
  {
    title: 'Remedies',
    rows: numbered(25, [
      [
        'A remedy for each kind',
        test(
          'core/remedies.test.ts',
          'lead where the gateway’s data says, by a path on its origin',
        ),
      ],
      ['Remedies of the app’s own', story('recipes--retry-or-skip-a-step')],
      ['A key can be entered in place', story('components-authprompt--key-form')],
      ['Signing in again', story('components-authprompt--session')],
      ['Another model', story('components-modelswitchprompt--overloaded')],
      ['Less input, or a model that takes more', story('components-modelswitchprompt--too-long')],
      ['Asking whoever may', story('components-errorbanner--somebody-else-may')],
      ['The right page of the settings', story('components-authprompt--key')],
      ['A status page', story('recipes--status-page-and-documents')],
      ['One action stands out, others follow', story('components-topupprompt--without-a-balance')],
      [
        'Putting away leads the focus to the next banner',
        story('components-errorbanner-in-small-places--dismissible'),
      ],
    ]),
  },
  {
    title: 'Trying again',
    rows: numbered(36, [
      ['A button', story('components-retrybutton--failed')],
      [
        'No retry where it would send the same mistake',
        test(
          'components/request-fix.browser.test.tsx',
          'says what to change and what the server said, and offers no retry, which would send the same',
        ),
      ],
      ['By itself, with growing waits', story('gateways-leaper--exponential-backoff')],
      ['The wait that the server names is kept', story('gateways-leaper--wait-as-told')],
      ['A countdown', story('dashboard--counts-down-and-recovers')],
      [
        'Stopping the next attempt',
        test(
          'components/retry-button.browser.test.tsx',
          'can be stopped, and the focus goes to the button that stays',
        ),
      ],
      [
        'At once, during the wait',
        test(
          'accessibility/keyboard.browser.test.tsx',
          'E19 a press during the wait asks at once, and leaves the focus where it is',
        ),
      ],
      ['Which attempt of how many', story('components-retrybutton--waiting')],
      [
        'No more by itself after that, but for whoever asks',
        test(
          'rules/spending.test.ts',
          'A35 a spent retry budget does not keep a person from asking again',
        ),
      ],
      [
        'A double click is one',
        test(
          'components/retry-button.browser.test.tsx',
          'takes a double click for one press, also before anything has rendered',
        ),
      ],
      ['Asks before what may cost twice', story('components-retrybutton--asks-first')],
      [
        'A wait of hours: told by the clock, slept where the app says so',
        test('query/automatic-retries.test.ts', 'is slept for longer where the app says so'),
      ],
      ['The failure stays while a retry runs', story('components-errorbanner--retrying')],
      ['What was typed is kept', story('dashboard--form-fails')],
    ]),
  },
  {
    title: 'Money',
    rows: numbered(50, [
      ['Out of credit', story('dashboard--out-of-credit')],
      ['Balance, price and what is missing', story('components-topupprompt--short')],
      [
        'A link to pay, or the app’s own payment',
        test(
          'components/top-up-prompt.browser.test.tsx',
          'opens the app’s own payment, and looks for the money without a return',
        ),
      ],
      [
        'Whoever may not pay is sent to who may',
        story('components-topupprompt--somebody-else-pays'),
      ],
      [
        'The way back from the payment',
        test(
          'pages/dashboard.test.ts',
          'resumes what an empty balance stopped once a payment in another tab has arrived',
        ),
      ],
      [
        'The balance is checked, and what stopped goes on',
        story('components-topupprompt--round-trip'),
      ],
      ['A spending cap, and when it starts again', story('components-limitnotice--spending-cap')],
      [
        'Asking for more, not again for a while',
        test(
          'components/limit-notice.browser.test.tsx',
          'is sent once, however often the button is pressed, and not again after a reload',
        ),
      ],
      ['What the plan does not include', story('components-accessnotice--plan')],
      ['A warning before the credit is used up', story('components-lowbalancenotice--low')],
    ]),
  },
  {
    title: 'Keys and sessions',
    rows: numbered(60, [
      ['A key that is missing or wrong', story('components-authprompt--key')],
      ['A session that ended, with a way back', story('components-authprompt--session')],
      [
        'One refresh for however many were turned away',
        test(
          'rules/credential.test.ts',
          'Promise 6: forty queries answered 401 are one refresh, after which one goes first, then the others, each once',
        ),
      ],
      [
        'Nobody is asked for a key that is the operator’s',
        story('components-authprompt--operators-key'),
      ],
    ]),
  },
  {
    title: 'Support',
    rows: numbered(64, [
      ['The request ID', story('components-requestid--labelled')],
      ['Copied by one press', story('components-errorbanner--copies-the-request-id')],
      ['What could not be copied is selected', story('components-requestid--refused')],
      ['A mail that is already written', story('components-supportreport--by-mail')],
      ['The whole report, copied', story('components-supportreport--in-a-channel')],
      [
        'The whole report, saved',
        test(
          'components/support-report.browser.test.tsx',
          'shows exactly what it saves, and says so',
        ),
      ],
      [
        'Nothing secret in it',
        test(
          'components/support-report.browser.test.tsx',
          'leaves out the %s, on the screen and in every link',
        ),
      ],
      [
        'The app hears what is shown, pressed and over',
        test(
          'components/dismiss.browser.test.tsx',
          'is that a failure is shown, once for each cause and banner, and that it is over',
        ),
      ],
    ]),
  },
]
