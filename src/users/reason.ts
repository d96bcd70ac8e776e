import type { UserNote } from '../core/conversation.ts'
import type { Reply } from '../core/message.ts'
import { actOf, type Reading } from '../core/reading.ts'
import type { Goal } from './goal.ts'
import { phrases } from './reading/phrasebook.ts'
import { plainText } from './reading/plain-text.ts'
import { sentencesOf } from './reading/sentences.ts'
import { lineUtterance, type Utterance } from './utterance.ts'

const NO_REASON = 'no_reason'

/**
 * What a user answers who is asked why it wants what it said: that it has no particular reason, once in a row. A fact that
 * is still to be said may be the reason itself, and a bot that asks for more than the reason is answered that.
 */
export function answerWhy(asked: {
  readonly reading: Reading
  readonly replies: readonly Reply[]
  readonly goal: Goal
  readonly last: UserNote | undefined
}): Utterance | undefined {
  const { reading, replies, goal, last } = asked
  if (!last || last.rung === NO_REASON || actOf(reading, 'options')) return undefined
  const open = reading.acts.some(
    (act) => act.kind === 'ask' && goal.slots.get(act.slot)?.status === 'open',
  )
  const asking = sentencesOf(replies.map(({ text }) => plainText(text))).filter(({ asks }) => asks)
  const why = asking.length > 0 && asking.every(({ text }) => phrases.why.test(text))
  return why && !open ? { ...lineUtterance('inform', 'no_reason'), rung: NO_REASON } : undefined
}
