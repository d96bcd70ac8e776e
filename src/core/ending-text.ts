import type { Ending } from './conversation.ts'

/** How a conversation ended, in words. */
export function endingText(ending: Ending): string {
  if (ending.kind === 'end_state') return `end state ${ending.endState}`
  if (ending.kind === 'user_stopped')
    return `the user stopped (${ending.reason}${ending.cause === undefined ? '' : `: ${ending.cause}`})`
  if (ending.kind === 'turn_limit') return 'turn limit'
  if (ending.kind === 'simulator') return `simulator fault ${ending.fault}: ${ending.detail}`
  return `${ending.kind}: ${ending.error.kind}: ${ending.error.message}`
}
