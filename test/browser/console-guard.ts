import { afterEach, beforeEach, expect } from 'vitest'

const methods = ['error', 'warn'] as const

let logged: string[] = []
let expected: RegExp[] = []

/** Lets the running test log what fits, such as React's report of an error that a boundary caught. */
export function allowConsole(pattern: RegExp): void {
  expected.push(pattern)
}

/** Fails every test that logs an error or a warning which it did not allow; act warnings are among them. */
export function guardConsole(): void {
  for (const method of methods) {
    const log = console[method].bind(console)
    console[method] = (...parts: unknown[]) => {
      logged.push(parts.map(String).join(' '))
      log(...parts)
    }
  }
  beforeEach(() => {
    logged = []
    expected = []
  })
  afterEach(() => {
    const unexpected = logged.filter((line) => !expected.some((pattern) => pattern.test(line)))

    expect(unexpected, 'what was logged').toEqual([])
  })
}
