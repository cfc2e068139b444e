import type { Plural, Template } from './template.ts'

/** The way to more credit and back. */
export interface TopUpWords {
  readonly title: Template
  readonly balance: Template
  readonly required: Template
  readonly missing: Template
  readonly onceAdded: Template
  readonly checkAgain: Template
  readonly tryAgain: Template
  readonly away: Template
  readonly checking: Template
  readonly unconfirmed: Template
  readonly confirmed: Template
  readonly ask: Template
  readonly unreadable: Template
}

/** Data from before, whose update failed. */
export interface StaleWords {
  /** With the `{time}` of the data. */
  readonly since: Template
  /** Where nobody knows how old the data is. */
  readonly older: Template
}

/** One cause, shown once for many places. */
export interface SummaryWords {
  /** A title: no full stop. */
  readonly affected: Plural
  readonly places: Template
  readonly goTo: Template
  readonly more: Plural
  readonly retryAll: Template
  readonly retryingAll: Plural
}

/** No connection. */
export interface OfflineWords {
  readonly title: Template
  readonly text: Template
  readonly waiting: Plural
  readonly back: Template
}

/** Something broke while a part of the page was drawn. */
export interface BoundaryWords {
  readonly title: Template
  readonly text: Template
  readonly startOver: Template
}

/** Before the credit is used up. */
export interface LowBalanceWords {
  readonly title: Template
  /** Where nothing is left, and that is shown here as well. */
  readonly emptyTitle: Template
  /** With the `{balance}`. */
  readonly left: Template
  /** With the `{balance}`, and how long it lasts as `{time}`. */
  readonly lasts: Template
  readonly snooze: Template
  /** Spoken, once it is put off until `{time}`. */
  readonly snoozed: Template
  readonly spoken: Template
}

/** A limit or a cap that is used up. */
export interface LimitWords {
  readonly rateTitle: Template
  readonly capTitle: Template
  readonly planTitle: Template
  /** What the bar measures, to those who do not see it. */
  readonly meter: Template
  /** `{used}` of `{max}`, numbers or money. */
  readonly used: Template
  /** Where the limit itself is not told. */
  readonly left: Template
  /** Where only the limit is told, not what is used of it. */
  readonly most: Template
  /** With the `{time}` of the day, or a date, and how far off that is, such as “in 5 minutes”, as `{wait}`. */
  readonly resets: Template
  /** What is limited, as the wire calls it: `{scope}`. */
  readonly scope: Template
  /** On the button. */
  readonly request: Template
  /** On the button, while it is under way. */
  readonly requesting: Template
  /** On the button, once it is done. */
  readonly requested: Template
  readonly notRequested: Template
  /** With the `{time}` from which it can be asked for again. */
  readonly requestAgain: Template
}

/** A key or a session that was not accepted. */
export interface AuthWords {
  readonly sessionTitle: Template
  readonly keyTitle: Template
  /** Where the app keeps the place at which they were. */
  readonly comeBack: Template
  /** Above the form. */
  readonly ownKey: Template
  readonly key: Template
  readonly show: Template
  readonly save: Template
  readonly saving: Template
  /** Nothing was entered. */
  readonly noKey: Template
  readonly notSaved: Template
  readonly saved: Template
}

/** Something that this account may not do. */
export interface AccessWords {
  readonly title: Template
  readonly planTitle: Template
  /** Above those who can give access. */
  readonly who: Template
  readonly message: Template
}

/** Another model in place of one that does not answer. */
export interface ModelWords {
  readonly title: Template
  /** Above the models to choose from. */
  readonly legend: Template
  /** Above them where it is known which `{model}` they replace. */
  readonly current: Template
  /** How much a model takes in: `{count}` tokens, `{tokens}` as it is written. */
  readonly window: Plural
  readonly confirm: Template
  readonly switched: Template
  readonly none: Template
}

/** A request that has to be changed. */
export interface FixWords {
  readonly title: Template
  /** Moves to a `{field}` of the page. */
  readonly goTo: Template
  /** Where the `{field}` is not on the page. */
  readonly field: Template
}

/** What is handed to support. */
export interface SupportWords {
  readonly title: Template
  readonly intro: Template
  readonly preview: Template
  readonly comment: Template
  readonly commentHint: Template
  readonly copy: Template
  readonly download: Template
  readonly downloaded: Template
  readonly email: Template
  readonly ticket: Template
  readonly playground: Template
  readonly subject: Template
  /** A link holds less than the whole report. */
  readonly shortened: Template
}

/** An answer that broke off. */
export interface StreamWords {
  readonly title: Template
  /** The title where nothing had arrived. */
  readonly emptyTitle: Template
  readonly text: Template
  /** Nothing had arrived. */
  readonly nothing: Template
  /** What the part of the page with the answer is called. */
  readonly partial: Template
  readonly continue: Template
  readonly startOver: Template
  readonly keep: Template
  readonly continuing: Template
  readonly kept: Template
}

/** A job that ended without a result. */
export interface TaskWords {
  readonly title: Template
  /** Nobody knows how it ended. */
  readonly unknownTitle: Template
  readonly task: Template
  readonly copyTask: Template
  readonly taskCopied: Template
  readonly stage: Template
  readonly started: Template
  readonly cost: Template
  readonly checkStatus: Template
  readonly checking: Template
  /** After a look at a task whose stage is the same. */
  readonly unchanged: Template
  /** After the task came to another `{stage}`. */
  readonly changed: Template
  readonly runAgain: Template
  readonly sameSettings: Template
  readonly confirmTitle: Template
  readonly confirm: Template
  readonly dismiss: Template
}

/** The words of each member of the family. */
export interface FamilyWords {
  readonly topUp: TopUpWords
  readonly stale: StaleWords
  readonly summary: SummaryWords
  readonly offline: OfflineWords
  readonly boundary: BoundaryWords
  readonly lowBalance: LowBalanceWords
  readonly limit: LimitWords
  readonly auth: AuthWords
  readonly access: AccessWords
  readonly models: ModelWords
  readonly fix: FixWords
  readonly support: SupportWords
  readonly stream: StreamWords
  readonly task: TaskWords
}
