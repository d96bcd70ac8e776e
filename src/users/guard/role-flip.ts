import { roleFlipCues } from './role-flip-cues.ts'
import type { GuardRule } from './rule.ts'

/** The user talks as if it were the assistant. */
export const roleFlip: GuardRule = (_draft, { folded }) => {
  const hit = ASSISTANT.exec(folded)
  return hit ? `speaks as the assistant: "${hit[0].trim()}"` : undefined
}

const ASSISTANT = new RegExp(roleFlipCues.join('|'), 'u')
