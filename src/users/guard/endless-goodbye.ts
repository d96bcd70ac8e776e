import { fold } from '../../core/fold.ts'
import type { GuardRule } from './rule.ts'
import { leaveTaken } from './taking-leave.ts'

/** Takes leave a second time: it said goodbye before and is still talking. */
export const endlessGoodbye: GuardRule = (_draft, { folded, said }) => {
  const words = leaveTaken(folded)
  if (words === undefined || !said.some((text) => leaveTaken(fold(text)) !== undefined))
    return undefined
  return `takes leave again ("${words}") though it said goodbye before`
}
