export { english as en } from '../components/words/english.ts'
