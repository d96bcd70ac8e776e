import { foldedOf } from '../../core/fold.ts'
import type { GuardRule } from './rule.ts'
import { leavesOnPurpose, leaveTaken } from './taking-leave.ts'

/** Takes leave again and is still talking; once more than before is allowed where the turn is to take leave. */
export const endlessGoodbye: GuardRule = (_draft, { folded, said, direction }) => {
  const words = leaveTaken(folded)
  if (words === undefined) return undefined
  const before = said.filter((text) => leaveTaken(foldedOf(text).folded) !== undefined).length
  return before > (leavesOnPurpose(direction) ? 1 : 0)
    ? `takes leave again ("${words}") though it said goodbye before`
    : undefined
}
