/** What the gateway answers when all is well. Money is in US dollars, durations in milliseconds. */
export interface Account {
  readonly name: string
  readonly project: string
}

export interface Balance {
  readonly available: number
  readonly currency: string
}

export interface Usage {
  readonly days: readonly Day[]
}

export interface Day {
  /** Such as `2025-11-20`. */
  readonly date: string
  readonly tokens: number
}

export interface Tokens {
  readonly today: number
  readonly hours: readonly number[]
}

export interface Latency {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export interface Limits {
  readonly requestsPerMinute: number
  readonly used: number
}

export interface Spend {
  readonly models: readonly ModelSpend[]
}

export interface ModelSpend {
  readonly model: string
  readonly spent: number
}

export interface Models {
  readonly models: readonly {
    readonly id: string
    readonly modality: string
    readonly status: string
  }[]
}

export interface Instances {
  readonly instances: readonly {
    readonly id: string
    readonly name: string
    readonly model: string
    readonly status: string
  }[]
}

export interface Keys {
  readonly keys: readonly Key[]
}

export interface Key {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly lastUsed?: string
}

export interface Requests {
  readonly requests: readonly {
    readonly id: string
    readonly model: string
    readonly status: number
    readonly duration: number
  }[]
}

export interface Summary {
  readonly text: string
}

export interface Check {
  readonly passed: number
  readonly total: number
}

export interface Task {
  readonly id: string
  readonly model: string
  readonly status: string
  /** From 0 to 100. */
  readonly progress: number
}

export interface Completion {
  readonly choices: readonly { readonly message: { readonly content: string } }[]
}
