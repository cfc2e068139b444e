import type { FailureKind, FixableBy } from '../../core/kind.ts'
import type { KnownAction, OwnAction } from '../../core/remedy.ts'
import type { FamilyWords } from './family.ts'
import type { Plural, Template } from './template.ts'

/** How much room a failure has: a page, a section of it, a box of a dashboard, or a line of text. */
export type Surface = 'page' | 'section' | 'tile' | 'inline'

/** A failure in one or two sentences. A page says what a section says, a line what a tile says, unless told. */
export type SurfaceWords = Readonly<Partial<Record<Surface, Template>>> & {
  readonly section: Template
  readonly tile: Template
}

/** What went wrong, for whoever can fix it; `anyone` where that makes no difference. */
export type KindWords = Readonly<Partial<Record<FixableBy, SurfaceWords>>> & {
  readonly anyone: SurfaceWords
}

/** What can be done about it. */
export interface RemedyWords {
  /** On a button or a link. */
  readonly label: Template
  /** A sentence, where there is nothing to press. */
  readonly hint: Template
  /** The sentence where the remedy names what to change, as `{params}`. */
  readonly hintWithParams?: Template | undefined
  /** The sentence where support is in a `{channel}`. */
  readonly hintInChannel?: Template | undefined
  /** What somebody else is asked to do; completes “Ask Dana to …”. */
  readonly ask: Template
}

/** Everything on the screen that is neither a failure nor a remedy. */
export interface LabelWords {
  /** Said before a title, for those who do not see the icon. */
  readonly severity: Readonly<Record<'danger' | 'warning' | 'info', Template>>
  /** Stands for `{gateway}` where nobody knows who answered. */
  readonly someGateway: Template
  readonly said: Template
  readonly suggests: Template
  readonly charged: Readonly<Record<'no' | 'yes' | 'refunded' | 'unknown', Template>>
  /** The same failure has lasted longer than its gateway says is usual. */
  readonly lasting: Template
  /** In a tile, where another surface shows the cause. */
  readonly claimed: Template
  readonly dismiss: Template
  readonly dismissOf: Template
  /** On an action that takes its time. */
  readonly busy: Template
  /** Above what can be tried besides the buttons. */
  readonly alsoTry: Template
  readonly newTab: Template
  readonly retry: Template
  readonly retryOf: Template
  readonly stop: Template
  readonly stopOf: Template
  readonly waitsFor: Template
  readonly waitsUntil: Template
  readonly waitsForConnection: Template
  /** Described to those who cannot see the countdown; it does not tick. */
  readonly retriesAt: Template
  readonly attempt: Template
  readonly requestId: Template
  readonly copyRequestId: Template
  readonly region: Template
  readonly details: Template
  readonly report: Template
  readonly copyReport: Template
  readonly copied: Template
  readonly selected: Template
  readonly notCopied: Template
  readonly quoteId: Template
  readonly quoteReport: Template
  /** Stands for `{whom}` where the app does not say who may. */
  readonly someOwner: Template
  readonly askWhom: Template
  readonly copyRequest: Template
  readonly request: Template
  readonly facts: Readonly<
    Record<
      'said' | 'status' | 'code' | 'type' | 'param' | 'model' | 'upstream' | 'time' | 'otherIds',
      Template
    >
  >
  readonly repeat: Readonly<
    Record<'title' | 'text' | 'confirm' | 'dismiss' | 'checkFirst', Template>
  >
}

/** What is heard and not seen. */
export interface SpokenWords {
  readonly failed: Template
  /** From two on. */
  readonly failedMany: Plural
  readonly andMore: Plural
  /** A retry will happen by itself. */
  readonly waits: Template
  /** A retry makes sense from then on. */
  readonly retryFrom: Template
  readonly retrying: Template
  readonly mayRetry: Template
  readonly stillFailing: Template
  readonly recovered: Template
  /** From two on. */
  readonly recoveredMany: Plural
  /** What an action of the app could not do. */
  readonly actionFailed: Template
  readonly requestIdCopied: Template
  readonly reportCopied: Template
  readonly requestCopied: Template
}

/** The words that every failure needs. */
export interface BasicWords {
  /** BCP 47; numbers, times and plurals follow it. */
  readonly locale: string
  readonly failures: Readonly<Record<FailureKind, KindWords>>
  /** An app's own actions have words here too. */
  readonly remedies: Readonly<Record<KnownAction, RemedyWords>> &
    Readonly<Partial<Record<OwnAction, RemedyWords>>>
  readonly labels: LabelWords
  readonly spoken: SpokenWords
}

/** Every word that the components show or speak, in one language. */
export interface Words extends BasicWords, FamilyWords {}

/** What a provider hands out: each member of the family has its English words with itself. */
export type ProvidedWords = BasicWords & PartOf<FamilyWords>

/** Some of the words; the rest stays as it is. */
export type SomeWords = PartOf<Words>

/** Some of a table, however deep. */
export type PartOf<Table> = Table extends string
  ? string
  : { readonly [Name in keyof Table]?: PartOf<Table[Name]> | undefined }
