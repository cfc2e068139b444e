import '@testing-library/jest-dom/vitest'
import { beforeEach } from 'vitest'
import { guardConsole } from './console-guard.ts'

guardConsole()

// A limit that one test has met is remembered for the origin, and would be met by the next one.
beforeEach(() => localStorage.removeItem('react-recourse'))
