import type { GuardRule } from './rule.ts'

/** Nothing to send. */
export const emptyText: GuardRule = ({ text }) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? undefined : 'the message is empty'
