import '@testing-library/jest-dom/vitest'
import { guardConsole } from './console-guard.ts'

guardConsole()
