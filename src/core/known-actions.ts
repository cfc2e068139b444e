import type { KnownAction, RemedyAction } from './remedy.ts'

/** Every action that has words of its own, for data of which nobody knows who wrote it. */
const known: Readonly<Record<KnownAction, true>> = {
  'fix-request': true,
  'shorten-input': true,
  'reduce-size': true,
  'edit-prompt': true,
  'check-api-key': true,
  'sign-in': true,
  'switch-account': true,
  'request-access': true,
  'top-up': true,
  'raise-limit': true,
  'change-plan': true,
  wait: true,
  'choose-model': true,
  'check-resource': true,
  'resolve-conflict': true,
  'create-again': true,
  retry: true,
  'retry-smaller': true,
  'check-connection': true,
  'contact-support': true,
  'run-again': true,
  'check-status': true,
  'open-messages': true,
  'open-playground': true,
  'open-status-page': true,
  'open-docs': true,
  'use-streaming': true,
  'ask-owner': true,
}

/** Whether something names an action: one of ours, or an app's own. */
export function isRemedyAction(name: unknown): name is RemedyAction {
  return typeof name === 'string' && (Object.hasOwn(known, name) || name.startsWith('x-'))
}
