import { numbered, story, test, type ChecklistGroup } from './checklist-row.ts'

/** Where failures happen, and whom they meet. */
export const situations: readonly ChecklistGroup[] = [
  {
    title: 'Streams and jobs',
    rows: numbered(72, [
      [
        'What has arrived stays, the notice below it',
        story('components-streaminterrupted--broke-off'),
      ],
      [
        'Going on from where it broke off',
        test(
          'components/stream-interrupted.browser.test.tsx',
          'is busy while it goes on, and says so',
        ),
      ],
      ['A step that failed: again, or without it', story('recipes--retry-or-skip-a-step')],
      ['Whether a failed job was paid for', story('components-taskfailure--nobody-knows')],
      ['A notification where nobody looks', story('recipes--notifies-in-a-hidden-tab')],
    ]),
  },
  {
    title: 'Many at once',
    rows: numbered(77, [
      [
        'The same error is one',
        test(
          'query/together.test.ts',
          'are grouped by cause, each with its queries and its first moment',
        ),
      ],
      ['One cause in many places is one banner', story('components-failuresummary--one-cause')],
      ['Each widget has an error of its own', story('dashboard--one-widget-fails')],
      [
        'A banner whose cause another one shows goes quiet',
        story('components-stalenotice--claimed'),
      ],
      ['In the page, or in a toast', story('components-toasts--with-sonner')],
      ['Data from before stays, with a line beside it', story('dashboard--keeps-what-was-loaded')],
      ['All are tried again by one button', story('components-failuresummary--retry-all')],
    ]),
  },
  {
    title: 'Offline and broken',
    rows: numbered(84, [
      ['Offline is a state of its own', story('components-offlinenotice--offline')],
      ['It goes on by itself', story('components-offlinenotice--back-online')],
      ['An error boundary that can start over', story('components-recourseboundary--of-the-app')],
      ['And that asks the queries again', story('components-recourseboundary--of-a-query')],
      ['A whole page that failed', story('dashboard--whole-page-fails')],
    ]),
  },
  {
    title: 'For every reader',
    rows: numbered(89, [
      [
        'Urgent things interrupt, others do not',
        test(
          'components/announcer.test.ts',
          'interrupts for what is urgent alone, and says the rest politely',
        ),
      ],
      [
        'Live regions are there before any message',
        test(
          'components/live-regions.browser.test.tsx',
          'are there before any message, one polite and one assertive, read as a whole',
        ),
      ],
      [
        'What was there at first is not announced',
        test(
          'components/live-regions.browser.test.tsx',
          'stay silent about what was there at first paint',
        ),
      ],
      [
        'No focus is taken',
        test('components/auth-prompt.browser.test.tsx', 'takes no focus when it appears'),
      ],
      [
        'A countdown is spoken at its start and its end',
        test(
          'components/live-regions.browser.test.tsx',
          'say the start of a long wait and its end, and nothing while it ticks',
        ),
      ],
      ['A busy button keeps the focus', story('components-retrybutton--retrying')],
      [
        'Never by colour alone',
        test(
          'components/error-banner.browser.test.tsx',
          'says how bad it is in a word, for those who do not see the icon',
        ),
      ],
      [
        'Less motion',
        test(
          'accessibility/visual.browser.test.tsx',
          'E50 has nothing moving for somebody who wants less motion',
        ),
      ],
      [
        'A heading, of the level that fits',
        test(
          'components/error-banner.browser.test.tsx',
          'make a heading of the title where a level is given, and of a page’s',
        ),
      ],
      [
        'Nothing leaves by itself',
        test(
          'accessibility/timing.browser.test.tsx',
          'E57 nothing leaves by itself: an hour later it is all still there',
        ),
      ],
    ]),
  },
  {
    title: 'In any app',
    rows: numbered(99, [
      ['Twenty languages', story('catalogue-arabic--rate-limited')],
      ['Every word can be another', story('components-recourseprovider--own-words')],
      [
        'Dates, numbers and durations of the language',
        test('components/durations.browser.test.ts', 'reads like one of Intl.DurationFormat: %s'),
      ],
      ['From right to left', story('components-errorbanner--right-to-left')],
      [
        'Custom properties for what a brand changes',
        test(
          'components/beside-resets.browser.test.tsx',
          'gives way to a custom property set anywhere around',
        ),
      ],
      [
        'Parts without a look',
        test(
          'components/parts.browser.test.tsx',
          'renders one element and hands out its ref, class and attributes',
        ),
      ],
      ['asChild', test('components/parts.browser.test.tsx', 'lets its only child be the element')],
      [
        'State on data-attributes',
        test(
          'components/parts.browser.test.tsx',
          'hands out its ref, and says its state on the element',
        ),
      ],
      [
        'On a server, and in server components',
        test(
          'package/server-components.test.ts',
          'every component and part is a reference to client code',
        ),
      ],
      ['A catalogue of failures', story('catalogue-english--rate-limited')],
      [
        'Fixtures for the tests of apps',
        {
          reason:
            'Not yet. The entry react-recourse/testing is named in the plan; until then the scenarios of this project are in its repository, not in the package.',
        },
      ],
      [
        'A registry to copy components from',
        {
          reason:
            'No. The composed components are at most thirty lines of public parts, to be copied from the repository; a registry would be a second way to ship the same.',
        },
      ],
      [
        'An adapter for the query client',
        test('query/attaching.test.ts', 'returns the client that it was given'),
      ],
      ['Failures can be switched on to look at', story('dashboard--healthy')],
    ]),
  },
]
